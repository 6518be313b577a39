import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** Neither the summary nor the newest data is dated in the future. */
export const summaryDatesPossible = ofTrainingSummary('summary-dates-possible', ({ answers, issue, context }) => {
  const { today } = context.facts
  const updated = answeredValue(answers, 'summary.last_update', 'date')?.date ?? today
  const acquired = answeredValue(answers, 'characteristics.latest_acquisition', 'month')?.month ?? ''
  return [
    ...(updated > today ? [issue('date-in-future', 'summary.last_update', { date: today })] : []),
    ...(acquired > today.slice(0, 7) ? [issue('month-in-future', 'characteristics.latest_acquisition')] : []),
  ]
})
