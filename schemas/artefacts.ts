import { copyrightPolicy } from './copyright-policy.ts'
import type { Item } from './item.ts'
import { formItems, furtherItems } from './model-documentation/index.ts'
import { releaseManifest } from './release-manifest/index.ts'
import { acceptance } from './safety/acceptance.ts'
import { assessment } from './safety/assessment.ts'
import { evaluations } from './safety/evaluations.ts'
import { framework } from './safety/framework.ts'
import { incidents } from './safety/incidents.ts'
import { mitigations } from './safety/mitigations.ts'
import { modelReport } from './safety/model-report.ts'
import { postMarket } from './safety/post-market.ts'
import { publicSummary } from './safety/public-summary.ts'
import { safetyRecords } from './safety/records.ts'
import { responsibilities } from './safety/responsibilities.ts'
import { risks } from './safety/risks.ts'
import { security } from './safety/security.ts'
import { ssm } from './safety/ssm.ts'
import { signOff } from './sign-off.ts'
import { summaryItems, summaryTitle } from './training-summary/index.ts'

/**
 * Artefacts with a free structure: every key is known, the value is typed. `file` is the path below the model's `gpai`
 * folder, without extension.
 */
export const records = {
  release: { file: 'release', title: 'Release manifest', schema: releaseManifest },
  copyrightPolicy: { file: 'copyright-policy', title: 'Copyright policy record', schema: copyrightPolicy },
  safetyFramework: { file: 'safety/framework', title: 'Safety and Security Framework', schema: framework },
  safetyAssessment: { file: 'safety/assessment', title: 'Assessment and mitigation record', schema: assessment },
  safetyRisks: { file: 'safety/risks', title: 'Risk register', schema: risks },
  safetyEvaluations: { file: 'safety/evaluations', title: 'Model evaluations', schema: evaluations },
  safetyPostMarket: { file: 'safety/post-market', title: 'Post-market monitoring plan', schema: postMarket },
  safetyAcceptance: { file: 'safety/acceptance', title: 'Acceptance determination', schema: acceptance },
  safetyMitigations: { file: 'safety/mitigations', title: 'Safety mitigations', schema: mitigations },
  safetySecurity: { file: 'safety/security', title: 'Security goal and mitigations', schema: security },
  safetyModelReport: { file: 'safety/model-report', title: 'Safety and Security Model Report', schema: modelReport },
  safetyResponsibilities: { file: 'safety/responsibilities', title: 'Responsibility roster', schema: responsibilities },
  safetyIncidents: { file: 'safety/incidents', title: 'Serious-incident process', schema: incidents },
  safetyRecords: { file: 'safety/records', title: 'Index of kept records', schema: safetyRecords },
  safetyPublicSummary: { file: 'safety/public-summary', title: 'Published summaries', schema: publicSummary },
  safetySsm: { file: 'safety/ssm', title: 'Similarly safe or safer model record', schema: ssm },
  signOff: { file: 'sign-off', title: 'Sign-off record', schema: signOff },
} as const

const none: readonly string[] = []

function namesOf(items: readonly Item[]): readonly string[] {
  return items.map(({ id }) => id)
}

/** Artefacts that are forms: a fixed list of items, each answered or not; they may be written in YAML or Markdown. */
export const forms = {
  modelDocumentation: {
    file: 'model-documentation',
    title: 'Model Documentation Form',
    items: [...formItems, ...furtherItems],
    beside: namesOf(furtherItems),
  },
  trainingSummary: { file: 'training-summary', title: summaryTitle, items: summaryItems, beside: none },
} as const satisfies Readonly<Record<string, Form>>

export type Form = {
  readonly file: string
  readonly title: string
  readonly items: readonly Item[]
  /** The ids of items that stand in the file and are no part of the form that its author printed. */
  readonly beside?: readonly string[]
}
export type RecordKind = keyof typeof records
export type FormKind = keyof typeof forms
export type ArtefactKind = RecordKind | FormKind

/** Every kind of artefact, the manifest first. */
export const artefactKinds: readonly ArtefactKind[] = [...keysOf(records), ...keysOf(forms)]

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(table, key)
  return Object.keys(table).filter(isKey)
}
