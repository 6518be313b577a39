import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** The crawl ends after it starts, and not after the newest data was acquired. */
export const crawlPeriodPossible = ofTrainingSummary('crawl-period-possible', ({ answers, issue }) => {
  const item = 'crawled.period'
  const newest = 'characteristics.latest_acquisition'
  const period = answeredValue(answers, item, 'period')
  if (period === null) return []
  if (period.from > period.to) return [issue('period-reversed', item)]
  const acquired = answeredValue(answers, newest, 'month')
  const late = acquired !== null && period.to > acquired.month
  return late ? [issue('period-after-acquisition', item, { items: [newest] })] : []
})
