import { answeredValue } from '../../answers/answered-value.ts'
import type { Check } from '../../check.ts'
import { addMonths } from '../../dates/dates.ts'
import { ofTrainingSummary, type Summary } from './of-training-summary.ts'

const months = { warning: 5, limit: 6 } as const
const item = 'summary.last_update'

/** Where the model is trained further, the summary is younger than six months. */
export const summaryRenewed: Check = ofTrainingSummary('summary-renewed', (summary) => {
  const due = dueOn(summary)
  return due === null || summary.context.facts.today < due.limit
    ? []
    : [summary.issue('update-overdue', item, { date: due.limit })]
})

/** Where the model is trained further, the next update is not due within a month. */
export const summaryUpdateNear: Check = ofTrainingSummary('summary-update-near', (summary) => {
  const due = dueOn(summary)
  const { today } = summary.context.facts
  return due === null || today < due.warning || today >= due.limit
    ? []
    : [summary.issue('update-due', item, { date: due.limit })]
})

function dueOn({ answers }: Summary): { readonly warning: string; readonly limit: string } | null {
  const updated = answeredValue(answers, item, 'date')
  const further = answeredValue(answers, 'characteristics.continuous_training', 'yesNo')
  if (updated === null || further?.yes !== true) return null
  return { warning: addMonths(updated.date, months.warning), limit: addMonths(updated.date, months.limit) }
}
