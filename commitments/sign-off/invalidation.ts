import type { RecordKind } from '../../schemas/artefacts.ts'
import type { FileOf, ItemPath, RecordContent } from '../../schemas/item-path.ts'
import type { RoleName } from '../../schemas/roster.ts'
import { type Invalidation, invalidations } from './reasons.ts'

// Decision: docs/decisions/0612-voiding-by-reading-the-reviewed-commit.md
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
  reason: Invalidation,
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
  ['subject.model_versions', invalidations.modelChanged, 'all'],
  ['subject.affordances', invalidations.affordancesChanged, 'all'],
  ['subject.max_inference_compute', invalidations.inferenceComputeChanged, 'all'],
  ['subject.system_prompt', invalidations.systemPromptChanged, ownerAndMonitor],
  ['subject.safety_mitigations', invalidations.safetyMitigationsChanged, 'all'],
  ['subject.security_file', invalidations.securityChanged, ['security_lead', 'risk_owner']],
  ['subject.distribution', invalidations.distributionChanged, 'all'],
  ['subject.framework', invalidations.frameworkChanged, 'all'],
  ['subject.model_report.reasons_sha256', invalidations.modelReportChanged, owner],
  ['subject.model_report', invalidations.modelReportChanged, custodian],
  ['subject.files', invalidations.partChanged, nobody],
  ['id', invalidations.partChanged, nobody],
  ['determinations', invalidations.determinationChanged, 'all'],
  ['overall_acceptable', invalidations.determinationChanged, 'all'],
  ['decision', invalidations.determinationChanged, 'all'],
  ['conditions', invalidations.conditionMet, 'all'],
  ['concerns', invalidations.partChanged, 'all', 'altered'],
  ['events.use_changed', invalidations.useChanged, ownerAndMonitor],
  ['events.incident_or_near_miss', invalidations.incidentOccurred, 'all'],
  ['events.assessment_undermined', invalidations.evaluationsUndermined, ownerAndMonitor],
  ['events.external_report', invalidations.externalReportArrived, monitor],
  ['events.authority_communication', invalidations.authorityCommunicated, monitor],
  ['events.monitoring_result', invalidations.monitoringResultArrived, ownerAndMonitor],
  ['assurance', invalidations.partChanged, ['assurance']],
  ['oversight', invalidations.partChanged, ['oversight_body']],
]

/** Documents of the release, by their usual place below the `gpai` folder. */
const ofDocuments: { readonly [Kind in RecordKind as FileOf<Kind>]?: readonly Line<PartOf<Kind>>[] } = {
  release: [
    ['release.planned_on', invalidations.periodNotKept, nobody],
    ['release.placed_on_market_on', invalidations.periodNotKept, nobody],
    ['release', invalidations.distributionChanged, 'all'],
    ['model', invalidations.modelChanged, 'all'],
    ['files', invalidations.modelChanged, 'all'],
  ],
  'safety/framework': [
    ['assessments', invalidations.frameworkAssessmentOverdue, nobody],
    ['grounds', invalidations.frameworkAssessmentOverdue, nobody],
    ['ai_office_access_at', invalidations.partChanged, nobody],
    ['receipt', invalidations.partChanged, nobody],
    ['', invalidations.frameworkChanged, 'all'],
  ],
  'safety/assessment': [
    ['grounds.condition_met', invalidations.conditionMet, 'all'],
    ['grounds.model_changed', invalidations.modelChanged, 'all'],
    ['grounds.use_changed', invalidations.useChanged, ownerAndMonitor],
    ['grounds.incident_or_near_miss', invalidations.incidentOccurred, 'all'],
    ['grounds.evaluations_undermined', invalidations.evaluationsUndermined, ownerAndMonitor],
  ],
  'safety/evaluations': [['', invalidations.evaluationsUndermined, ownerAndMonitor]],
  'safety/post-market': [['', invalidations.partChanged, owner]],
  'safety/acceptance': [['', invalidations.determinationChanged, 'all']],
  'safety/mitigations': [
    ['distribution', invalidations.distributionChanged, 'all'],
    ['', invalidations.safetyMitigationsChanged, 'all'],
  ],
  'safety/security': [['', invalidations.securityChanged, ['security_lead', 'risk_owner']]],
  'safety/model-report': [
    ['reasons', invalidations.modelReportChanged, ['risk_owner', 'report_custodian']],
    ['versions', invalidations.modelChanged, 'all'],
    ['external', invalidations.externalReportArrived, monitor],
    ['refresh', invalidations.reportRefreshOverdue, nobody],
    ['ai_office_access_at', invalidations.partChanged, nobody],
    ['', invalidations.modelReportChanged, custodian],
  ],
  'safety/incidents': [
    ['open', invalidations.incidentOccurred, 'all', 'added'],
    ['', invalidations.partChanged, owner],
  ],
  'safety/records': [['', invalidations.partChanged, custodian]],
  'safety/public-summary': [['', invalidations.partChanged, owner]],
}

/** Which kind of thing a part belongs to: the sign-off record, a document by its usual place, a model file, or another file. */
export type PartKind = 'sign-off' | 'model-file' | 'other' | `document:${string}`

/** What a change of a part does. What no line names voids every signature. */
export function ruleFor(kind: PartKind, part: string): InvalidationRule {
  if (kind === 'model-file') return { reason: invalidations.modelChanged, roles: 'all', when: 'changed' }
  const line = linesFor(kind).find(([name]) => name === '' || part === name || part.startsWith(`${name}.`))
  const [, reason, roles, when] = line ?? ['', invalidations.partChanged, 'all']
  return { reason, roles, when: when ?? 'changed' }
}

function linesFor(kind: PartKind): readonly Line[] {
  if (kind === 'sign-off') return ofSignOff
  const lines: ReadonlyMap<string, readonly Line[]> = new Map(Object.entries(ofDocuments))
  return lines.get(kind.slice('document:'.length)) ?? []
}
