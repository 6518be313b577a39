import type { CopyrightPolicy } from '../../schemas/copyright-policy.ts'
import type { Case, Found } from '../case.ts'
import { type Check, gapAt } from '../check.ts'
import type { Place } from '../place.ts'
import { unstated } from './stated.ts'

/** The record of the copyright policy, read. */
export type PolicyRecord = Found<CopyrightPolicy>

/** A check of the copyright policy record: a gap where it is absent or unreadable, and at each place that `judge` finds. */
export function ofCopyrightPolicy(name: string, judge: (record: PolicyRecord, the: Case) => readonly Place[]): Check {
  return {
    name,
    reads: ['copyrightPolicy'],
    run: (the) => {
      const { copyrightPolicy } = the.evidence
      return gapAt(copyrightPolicy.state === 'found' ? judge(copyrightPolicy, the) : unstated(copyrightPolicy, []))
    },
  }
}
