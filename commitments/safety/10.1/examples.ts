import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.10.1. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    setUnknown: { 'documents.model': { custodian: 'Records team' } },
    gap: 'record',
  },
  {
    given: 'the evaluations have no hash',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { 'documents.evaluations.sha256': null },
    gap: 'documents',
  },
  {
    given: 'nothing says when the documents were reviewed',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { reviewed_on: null },
    gap: 'current',
  },
  {
    given: 'the architecture is kept five years',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { 'documents.architecture.retain_until': '2031-10-12' },
    gap: 'retention',
  },
  {
    given: 'key decisions are not tracked',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { decision_log: null },
    gap: 'decisions',
  },
  {
    given: 'reasons for the approach are not tracked',
    in: 'complete-systemic-risk',
    change: 'safety/records',
    set: { 'justifications_index.custodian': null },
    gap: 'justifications',
  },
] as const satisfies readonly Example[]
