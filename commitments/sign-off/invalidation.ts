import type { RecordKind } from '../../schemas/artefacts.ts'
import type { FileOf, ItemPath, RecordContent } from '../../schemas/item-path.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { Invalidation } from './reasons.ts'

/** What a change of one part does to signatures that were given before it. */
export type InvalidationRule = {
  readonly reason: Invalidation
  readonly roles: 'all' | readonly RoleName[]
  /** `altered`: another value, or gone; what is new does not count. `added`: new, or another value. */
  readonly when: 'changed' | 'altered' | 'added'
}

/** `''`: every part of the document that no line before it names. */
type Line<Part extends string = string> = readonly [
  part: Part | '',
  because: Invalidation,
  roles: InvalidationRule['roles'],
  when?: InvalidationRule['when'],
]

/** A part of a record that its lines may name: an item, or all entries of a list that are of one kind. */
type PartOf<Kind extends RecordKind> = ItemPath<Kind> | (Kind extends keyof KindsIn ? KindsIn[Kind] : never)

type KindsIn = {
  readonly signOff: `events.${KindIn<RecordContent<'signOff'>['events']>}`
  readonly safetyAssessment: `grounds.${KindIn<RecordContent<'safetyAssessment'>['grounds']>}`
}

type KindIn<List> =
  NonNullable<List> extends readonly { kind?: infer Kind extends string | undefined }[] ? NonNullable<Kind> : never

const nobody: readonly RoleName[] = []
const ownerAndMonitor = ['risk_owner', 'risk_monitor'] as const
const monitor = ['risk_monitor'] as const
const owner = ['risk_owner'] as const
const custodian = ['report_custodian'] as const

/** The sign-off record itself. What is looked at by dates or file by file voids nothing here. */
const ofSignOff: readonly Line<PartOf<'signOff'>>[] = [
  ['subject.model_versions', 'inv.01', 'all'],
  ['subject.affordances', 'inv.02', 'all'],
  ['subject.max_inference_compute', 'inv.03', 'all'],
  ['subject.system_prompt', 'inv.04', ownerAndMonitor],
  ['subject.safety_mitigations', 'inv.05', 'all'],
  ['subject.security_file', 'inv.06', ['security_lead', 'risk_owner']],
  ['subject.distribution', 'inv.07', 'all'],
  ['subject.framework', 'inv.12', 'all'],
  ['subject.model_report.reasons_sha256', 'inv.21', owner],
  ['subject.model_report', 'inv.21', custodian],
  ['subject.files', 'changed', nobody],
  ['id', 'changed', nobody],
  ['determinations', 'inv.15', 'all'],
  ['overall_acceptable', 'inv.15', 'all'],
  ['decision', 'inv.15', 'all'],
  ['conditions', 'inv.09', 'all'],
  ['concerns', 'changed', 'all', 'altered'],
  ['events.use_changed', 'inv.08', ownerAndMonitor],
  ['events.incident_or_near_miss', 'inv.10', 'all'],
  ['events.assessment_undermined', 'inv.11', ownerAndMonitor],
  ['events.external_report', 'inv.18', monitor],
  ['events.authority_communication', 'inv.19', monitor],
  ['events.monitoring_result', 'inv.20', ownerAndMonitor],
  ['assurance', 'changed', ['assurance']],
  ['oversight', 'changed', ['oversight_body']],
]

/** Documents of the release, by their usual place below the `gpai` folder. */
const ofDocuments: { readonly [Kind in RecordKind as FileOf<Kind>]?: readonly Line<PartOf<Kind>>[] } = {
  release: [
    ['release.planned_on', 'inv.22', nobody],
    ['release.placed_on_market_on', 'inv.22', nobody],
    ['release', 'inv.07', 'all'],
    ['model', 'inv.01', 'all'],
    ['files', 'inv.01', 'all'],
  ],
  'safety/framework': [
    ['assessments', 'inv.13', nobody],
    ['grounds', 'inv.13', nobody],
    ['ai_office_access_at', 'changed', nobody],
    ['receipt', 'changed', nobody],
    ['', 'inv.12', 'all'],
  ],
  'safety/assessment': [
    ['grounds.condition_met', 'inv.09', 'all'],
    ['grounds.model_changed', 'inv.01', 'all'],
    ['grounds.use_changed', 'inv.08', ownerAndMonitor],
    ['grounds.incident_or_near_miss', 'inv.10', 'all'],
    ['grounds.evaluations_undermined', 'inv.11', ownerAndMonitor],
  ],
  'safety/evaluations': [['', 'inv.11', ownerAndMonitor]],
  'safety/post-market': [['', 'changed', owner]],
  'safety/acceptance': [['', 'inv.15', 'all']],
  'safety/mitigations': [
    ['distribution', 'inv.07', 'all'],
    ['', 'inv.05', 'all'],
  ],
  'safety/security': [['', 'inv.06', ['security_lead', 'risk_owner']]],
  'safety/model-report': [
    ['reasons', 'inv.21', ['risk_owner', 'report_custodian']],
    ['versions', 'inv.01', 'all'],
    ['external', 'inv.18', monitor],
    ['refresh', 'inv.14', nobody],
    ['ai_office_access_at', 'changed', nobody],
    ['', 'inv.21', custodian],
  ],
  'safety/incidents': [
    ['open', 'inv.10', 'all', 'added'],
    ['', 'changed', owner],
  ],
  'safety/records': [['', 'changed', custodian]],
  'safety/public-summary': [['', 'changed', owner]],
}

/** Which kind of thing a part belongs to: the sign-off record, a document by its usual place, a model file, or another file. */
export type PartKind = 'sign-off' | 'model-file' | 'other' | `document:${string}`

/** What a change of a part does. What no line names voids every signature. */
export function ruleFor(kind: PartKind, part: string): InvalidationRule {
  if (kind === 'model-file') return { reason: 'inv.01', roles: 'all', when: 'changed' }
  const line = linesFor(kind).find(([name]) => name === '' || part === name || part.startsWith(`${name}.`))
  const [, reason, roles, when] = line ?? ['', 'changed', 'all']
  return { reason, roles, when: when ?? 'changed' }
}

function linesFor(kind: PartKind): readonly Line[] {
  if (kind === 'sign-off') return ofSignOff
  const lines: ReadonlyMap<string, readonly Line[]> = new Map(Object.entries(ofDocuments))
  return lines.get(kind.slice('document:'.length)) ?? []
}
