import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.10.2. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/public-summary',
    setUnknown: { 'framework.link': 'https://www.boreal-frontier.example/framework' },
    gap: 'record',
  },
  {
    given: 'the summary of the Framework has no date',
    in: 'complete-systemic-risk',
    change: 'safety/public-summary',
    set: { 'framework.published_on': null },
    gap: 'framework',
  },
  {
    given: 'neither a summary of the report nor a reason is stated',
    in: 'complete-systemic-risk',
    change: 'safety/public-summary',
    set: { 'model_report.url': null },
    gap: 'model-report',
  },
] as const satisfies readonly Example[]
