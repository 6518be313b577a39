import type { Example } from '../../measure.ts'

const base = { in: 'complete-systemic-risk', change: 'sign-off' } as const

/** Changes to the complete example that break requirements of the sign-off. */
export const examples = [
  { ...base, given: 'a key of the record is misspelt', setUnknown: { sign_offs: [] }, gap: 'record' },
  {
    ...base,
    given: 'the allowed inference compute is not stated',
    set: { 'subject.max_inference_compute': null },
    gap: 'subject-stated',
  },
  { ...base, given: 'a file that is released is not named', set: { 'subject.files.0': null }, gap: 'subject-bound' },
  {
    ...base,
    given: 'the record names another version of the Framework',
    set: { 'subject.framework.version': '1.0' },
    gap: 'subject-agrees',
  },
  { ...base, given: 'one risk is not acceptable', set: { 'determinations.0.acceptable': false }, gap: 'determined' },
  { ...base, given: 'a condition has no signal', set: { 'conditions.0.signal': null }, gap: 'conditions' },
  {
    ...base,
    given: 'a concern has no answer',
    set: { concerns: [{ id: 'c-1', by: 'risk_monitor' }] },
    gap: 'concerns-answered',
  },
  {
    ...base,
    given: 'a release says to be like another one and does not show it',
    set: { release_type: 'D' },
    gap: 'release-type',
  },
  {
    ...base,
    given: 'the statement of assurance is older than a year',
    set: { 'assurance.date': '2025-06-30' },
    gap: 'assurance-current',
  },
  {
    ...base,
    given: 'nobody wrote down when the body approved',
    set: { 'oversight.date': null },
    gap: 'oversight-recorded',
  },
  { ...base, given: 'the sign-off has expired', set: { 'expires.on': '2026-11-01' }, gap: 'in-force' },
  { ...base, given: 'no holder stands for the legal entity', set: { legal_entity: 'boreal-other' }, gap: 'signers' },
  {
    in: 'complete-systemic-risk',
    given: 'an evaluator holds a role in the roster',
    change: 'safety/evaluations',
    set: { 'external.0.evaluator': 'boreal-risk-owner' },
    gap: 'evaluators-apart',
  },
] as const satisfies readonly Example[]
