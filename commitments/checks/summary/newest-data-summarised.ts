import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** Where the model is trained further, the newest data was acquired no later than the summary was last updated. */
export const newestDataSummarised = ofTrainingSummary('newest-data-summarised', ({ answers, issue }) => {
  const item = 'summary.last_update'
  const newest = 'characteristics.latest_acquisition'
  const updated = answeredValue(answers, item, 'date')
  const acquired = answeredValue(answers, newest, 'month')
  const further = answeredValue(answers, 'characteristics.continuous_training', 'yesNo')
  if (updated === null || acquired === null || further?.yes !== true) return []
  return acquired.month > updated.date.slice(0, 7) ? [issue('data-after-summary', item, { items: [newest] })] : []
})
