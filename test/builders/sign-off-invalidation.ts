import { changed } from './examples.ts'
import type { MemoryTree } from './memory-source.ts'
import { edited, naming, type signers } from './sign-off-world.ts'

export type Role = keyof typeof signers
type Values = Readonly<Record<string, unknown>>

export const all: readonly Role[] = [
  'risk_owner',
  'risk_monitor',
  'security_lead',
  'oversight_body',
  'report_custodian',
]
export const ownerAndMonitor: readonly Role[] = ['risk_owner', 'risk_monitor']
const other = `sha256:${'a'.repeat(64)}`

/** What the report says of every signature when some are void for one reason. */
export function invalidated(roles: readonly Role[], reason: string): readonly string[] {
  return all.map((role) => (roles.includes(role) ? `${role}: voided ${reason}` : `${role}: valid`))
}

export const event = (kind: string): Values => ({
  events: [{ id: 'ev-1', kind, known_on: '2026-11-20', reference: 'EV-1' }],
})
export const ground = (kind: string): Values => ({ grounds: [{ kind, known_on: '2026-11-20', reference: 'G-1' }] })
export const incident = (more: Values = {}): Values => ({
  'open.2': { id: 'NM-9', kind: 'near_miss', aware_at: '2026-11-20', ...more },
})

/** What changed after everybody signed, by document below `gpai`, and whose signatures are void for which reason. */
export const changes: readonly (readonly [
  string,
  string,
  Readonly<Record<string, Values>>,
  readonly Role[],
  string,
])[] = [
  ['inv.01', 'the digest of a version', { 'sign-off': { 'subject.model_versions.0.digest': other } }, all, 'inv.01'],
  [
    'inv.01',
    'a version of the report',
    { 'safety/model-report': { 'versions.0.digest': 'a'.repeat(64) } },
    all,
    'inv.01',
  ],
  ['inv.01', 'the model in the manifest', { release: { 'model.version': '1.1' } }, all, 'inv.01'],
  ['inv.01', 'a declared change of the model', { 'safety/assessment': ground('model_changed') }, all, 'inv.01'],
  [
    'inv.02',
    'a tool',
    { 'sign-off': { 'subject.affordances': ['browser', 'code_execution', 'computer_use'] } },
    all,
    'inv.02',
  ],
  [
    'inv.03',
    'the inference compute',
    { 'sign-off': { 'subject.max_inference_compute': '256 samples' } },
    all,
    'inv.03',
  ],
  ['inv.04', 'the system prompt', { 'sign-off': { 'subject.system_prompt': other } }, ownerAndMonitor, 'inv.04'],
  ['inv.05', 'the digest of the mitigations', { 'sign-off': { 'subject.safety_mitigations': other } }, all, 'inv.05'],
  ['inv.05', 'a bypassed mitigation', { 'safety/mitigations': { 'mitigations.1.status': 'bypassed' } }, all, 'inv.05'],
  [
    'inv.06',
    'the security file',
    { 'sign-off': { 'subject.security_file': other } },
    ['risk_owner', 'security_lead'],
    'inv.06',
  ],
  [
    'inv.06',
    'an objective',
    { 'safety/security': { 'objectives.0.status': 'staged' } },
    ['risk_owner', 'security_lead'],
    'inv.06',
  ],
  ['inv.07', 'the distribution', { 'sign-off': { 'subject.distribution': 'open_weights' } }, all, 'inv.07'],
  [
    'inv.07',
    'the form in the register',
    { 'safety/mitigations': { 'distribution.form': 'api_general' } },
    all,
    'inv.07',
  ],
  ['inv.07', 'the channel', { release: { 'release.channel': 'library' } }, all, 'inv.07'],
  ['inv.08', 'the use', { 'sign-off': event('use_changed') }, ownerAndMonitor, 'inv.08'],
  ['inv.08', 'the use, as a ground', { 'safety/assessment': ground('use_changed') }, ownerAndMonitor, 'inv.08'],
  ['inv.09', 'a condition, come true', { 'sign-off': { 'conditions.0.status': 'met' } }, all, 'inv.09'],
  ['inv.09', 'a condition of the report', { 'safety/assessment': ground('condition_met') }, all, 'inv.09'],
  ['inv.10', 'an incident', { 'safety/incidents': incident() }, all, 'inv.10'],
  ['inv.10', 'an incident, as an event', { 'sign-off': event('incident_or_near_miss') }, all, 'inv.10'],
  ['inv.10', 'an incident, as a ground', { 'safety/assessment': ground('incident_or_near_miss') }, all, 'inv.10'],
  [
    'inv.11',
    'an evaluation',
    { 'safety/evaluations': { 'evaluations.0.status': 'superseded' } },
    ownerAndMonitor,
    'inv.11',
  ],
  ['inv.11', 'an assessment', { 'sign-off': event('assessment_undermined') }, ownerAndMonitor, 'inv.11'],
  [
    'inv.11',
    'evaluations, as a ground',
    { 'safety/assessment': ground('evaluations_undermined') },
    ownerAndMonitor,
    'inv.11',
  ],
  ['inv.12', 'the Framework', { 'sign-off': { 'subject.framework.version': '2.1' } }, all, 'inv.12'],
  ['inv.12', 'criteria of the Framework', { 'safety/framework': { criteria_logic: 'Rule F' } }, all, 'inv.12'],
  ['inv.13', 'a ground to assess the Framework', { 'safety/framework': ground('other') }, ['risk_monitor'], 'inv.13'],
  [
    'inv.14',
    'the last access to the report',
    { 'safety/model-report': { ai_office_access_at: '2026-04-01' } },
    all,
    'inv.14',
  ],
  ['inv.15', 'a determination', { 'sign-off': { 'determinations.0.tier_reached': 2 } }, all, 'inv.15'],
  ['inv.15', 'the decision', { 'sign-off': { decision: 'proceed' } }, all, 'inv.15'],
  ['inv.15', 'the acceptance record', { 'safety/acceptance': { 'overall.reason': 'Rule F' } }, all, 'inv.15'],
  ['inv.18', 'an external report', { 'sign-off': event('external_report') }, ['risk_monitor'], 'inv.18'],
  [
    'inv.18',
    'a report in the Model Report',
    {
      'safety/model-report': {
        'external.evaluator_reports.1': { title: 'Second', reference: 'Annex F', risk_ids: ['cbrn'] },
      },
    },
    ['risk_monitor'],
    'inv.18',
  ],
  ['inv.19', 'what an authority said', { 'sign-off': event('authority_communication') }, ['risk_monitor'], 'inv.19'],
  ['inv.20', 'a result of monitoring', { 'sign-off': event('monitoring_result') }, ownerAndMonitor, 'inv.20'],
  [
    'inv.21',
    'the Model Report',
    {
      'sign-off': { 'subject.model_report.sha256': 'b'.repeat(64) },
      'safety/model-report': { 'document.sha256': 'b'.repeat(64) },
    },
    ['report_custodian'],
    'inv.21',
  ],
  [
    'inv.21',
    'its reasons',
    {
      'sign-off': {
        'subject.model_report.sha256': 'b'.repeat(64),
        'subject.model_report.reasons_sha256': 'c'.repeat(64),
      },
    },
    ['risk_owner', 'report_custodian'],
    'inv.21',
  ],
  [
    'inv.21',
    'where its reasons stand',
    { 'safety/model-report': { 'reasons.justification': 'Section 12' } },
    ['risk_owner', 'report_custodian'],
    'inv.21',
  ],
  [
    'inv.22',
    'the placing date',
    { release: { 'release.placed_on_market_on': '2026-05-25' } },
    ['report_custodian'],
    'inv.22',
  ],
]

const risks = ['cbrn', 'loss_of_control', 'cyber_offence', 'harmful_manipulation']
const reference = { model: 'borealis-0', status: 'held', placed_on: '2025-12-01' }
const record = `comparisons:\n${risks.map((risk) => `  - { risk_id: ${risk}, reference: ${JSON.stringify(reference)} }\n`).join('')}`
/** The example as one that is similarly safe as a reference model for each risk. */
export const withReference: MemoryTree = {
  ...naming('gpai/safety/ssm.yaml', edited({ 'sign-off': { release_type: 'D' } })),
  'gpai/safety/ssm.yaml': record,
}
/** The same after the reference model lost its status on a day. */
export const withoutReference = (on: string) =>
  changed(withReference, 'safety/ssm', {
    'comparisons.0.reference.status': 'lost',
    'comparisons.0.reference.lost_on': on,
  })
