import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import { daysBetween } from '../../dates/dates.ts'
import type { Issue } from '../../issue.ts'
import { ofCopyrightPolicy, type PolicyIssueAt } from './of-copyright-policy.ts'

type Period = NonNullable<NonNullable<CopyrightPolicy['crawling']>['periods']>[number]

/** Each listed crawl begins with a list of exclusions that was there before it, and renews the list while it goes on. */
export const exclusionSnapshots = ofCopyrightPolicy(
  'exclusion-snapshots',
  ({ crawling, exclusions }, issue, { facts }) => {
    const { sources = [] } = exclusions ?? {}
    if (sources.length === 0) return []
    const retrieved = sources.flatMap((source) => source.retrieved_on ?? []).sort()
    return (crawling?.periods ?? []).flatMap((period, index) =>
      issuesOf({ ...period, index, retrieved, every: exclusions?.refresh_days, today: facts.today }, issue),
    )
  },
)

type Crawl = Period & {
  readonly index: number
  readonly retrieved: readonly string[]
  readonly every: number | undefined
  readonly today: string
}

function issuesOf({ start, end, index, retrieved, every, today }: Crawl, issue: PolicyIssueAt): readonly Issue[] {
  const item = `crawling.periods.${index}` as const
  if (start === undefined) return [issue('not-stated', `${item}.start`)]
  const before = retrieved.filter((date) => date <= start)
  if (before.length === 0) return [issue('no-snapshot-before', item, { date: start })]
  const last = end ?? today
  const during = retrieved.filter((date) => date > start && date <= last)
  const refreshed =
    every === undefined ? during.length > 0 || start === last : longestWait(start, [...during, last]) <= every
  return refreshed ? [] : [issue('not-refreshed', item, { date: start, otherDate: last })]
}

/** The most days between two neighbours of a list of dates that begins with a start. */
function longestWait(start: string, dates: readonly string[]): number {
  const first = { before: start, most: 0 }
  return dates.reduce(
    ({ before, most }, date) => ({ before: date, most: Math.max(most, daysBetween(before, date)) }),
    first,
  ).most
}
