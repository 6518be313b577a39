import type { Example } from '../../measure.ts'

const complete = 'complete-systemic-risk'

/** Changes to a complete release that break Measure 3.2 of the Safety and Security chapter. */
export const examples = [
  {
    given: 'the record has a key that nobody knows',
    in: complete,
    change: 'safety/evaluations',
    setUnknown: { remarks: 'Kept in the evaluation archive' },
    gap: 'record',
  },
  {
    given: 'the only evaluation of a risk is superseded',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.status': 'superseded' },
    gap: 'each-risk',
  },
  {
    given: 'an evaluation names no modality',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.modalities': null },
    gap: 'coverage',
  },
  {
    given: 'nothing says why a method fits',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.fit': null },
    gap: 'design',
  },
  {
    given: 'no open-ended test covers a risk',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.4.open_ended': false },
    gap: 'open-ended',
  },
  {
    given: 'nothing is said of reproducibility',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.rigour.reproducibility': null },
    gap: 'rigour',
  },
  {
    given: 'nothing is said of sandbagging',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.elicitation.deception': null },
    gap: 'elicitation',
  },
  {
    given: 'mitigations were not evaluated',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.mitigation_effectiveness': null },
    gap: 'mitigation-effectiveness',
  },
  {
    given: 'nothing is said of the budget for engineering',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.resources.engineering': null },
    gap: 'teams',
  },
  {
    given: 'an evaluation took ten business days without a reason',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.business_days': 10 },
    gap: 'time',
  },
  {
    given: 'an evaluation ran on a version that was not assessed',
    in: complete,
    change: 'safety/evaluations',
    set: { 'evaluations.0.digests.0': '0000000000000000000000000000000000000000000000000000000000000000' },
    gap: 'versions',
  },
  {
    given: 'no external evaluator covers a risk',
    in: complete,
    change: 'safety/evaluations',
    set: { 'external.0.risk_ids': ['cbrn'] },
    gap: 'external',
  },
  {
    given: 'an evaluator is not said to be independent',
    in: complete,
    change: 'safety/evaluations',
    set: { 'external.0.independence': null },
    gap: 'external-qualified',
  },
] as const satisfies readonly Example[]
