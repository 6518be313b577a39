import { daysBetween } from '../dates.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'
import { unstated } from './stated.ts'

/** The last review is dated, does not lie in the future, and is not older than the provider's own limit, if it sets one. */
export const policyReviewed = ofCopyrightPolicy('policy-reviewed', (record, { facts: { today } }) => {
  const item = 'policy.last_reviewed_on'
  const { last_reviewed_on: reviewed, review_every_days: limit } = record.content.policy ?? {}
  if (reviewed === undefined) return unstated(record, [item])
  const at = record.locate(item)
  if (reviewed > today) return [{ problem: 'date-in-future', item, at, args: { date: today } }]
  if (limit === undefined || daysBetween(reviewed, today) <= limit) return []
  return [{ problem: 'review-overdue', item, at, args: { limit } }]
})
