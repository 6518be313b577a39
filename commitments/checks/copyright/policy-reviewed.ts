import { daysBetween } from '../../dates/dates.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** The last review is dated, does not lie in the future, and is not older than the provider's own limit, if it sets one. */
export const policyReviewed = ofCopyrightPolicy('policy-reviewed', ({ policy = {} }, issue, { facts: { today } }) => {
  const item = 'policy.last_reviewed_on'
  const { last_reviewed_on: reviewed, review_every_days: limit } = policy
  if (reviewed === undefined) return [issue('not-stated', item)]
  if (reviewed > today) return [issue('date-in-future', item, { date: today })]
  return limit === undefined || daysBetween(reviewed, today) <= limit ? [] : [issue('review-overdue', item, { limit })]
})
