import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** A version after the first links to earlier ones. */
export const summaryVersioned = ofTrainingSummary('summary-versioned', ({ answers, issue }) => {
  const item = 'summary.version'
  const versions = answeredValue(answers, item, 'versions')
  if (versions === null || /^v?(?:0|1)(?:\.0)*$/i.test(versions.version)) return []
  return versions.earlier > 0 ? [] : [issue('history-missing', item)]
})
