import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.1.2. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    setUnknown: { 'continuous.remarks': 'Weekly review by the monitoring team' },
    gap: 'record',
  },
  {
    given: 'a trigger point that was reached has no outcome',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'triggers.0.outcome': null },
    gap: 'light-evaluations',
  },
  {
    given: 'incidents do not feed the assessment',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'continuous.incidents': null },
    gap: 'continuous',
  },
  {
    given: 'the analysis has no end date',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'full_process.steps.analysis.finished_on': null },
    gap: 'full-process',
  },
  {
    given: 'the last round found the risks not acceptable',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'full_process.rounds.2': { finished_on: '2026-10-02', acceptable: false, measures: 'Stricter filters' } },
    gap: 'rounds',
  },
  {
    given: 'no version stands for the most advanced one',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'full_process.versions.0.role': 'other' },
    gap: 'versions',
  },
  {
    given: 'a near miss is newer than the process',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { grounds: [{ kind: 'incident_or_near_miss', known_on: '2026-11-10', reference: 'NM-7' }] },
    gap: 'rerun',
  },
  {
    given: 'nothing says where the process is reported',
    in: 'complete-systemic-risk',
    change: 'safety/assessment',
    set: { 'full_process.report_ref': null },
    gap: 'reported',
  },
] as const satisfies readonly Example[]
