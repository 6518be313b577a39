import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** What a check sees in the record of the copyright policy: a place for everything that is wrong. */
export type SeeInPolicy = (policy: CopyrightPolicy, flaw: Flaw, the: Case) => readonly Place[]

/** A check of the copyright policy record; an absent or unreadable record is a gap by itself. */
export function ofCopyrightPolicy(name: string, see: SeeInPolicy): Check {
  return {
    name,
    reads: ['copyrightPolicy'],
    run: (the) => seeIn(the.evidence.copyrightPolicy, (policy, flaw) => see(policy, flaw, the)),
  }
}

/** A place for each item that the record does not state; an empty list states nothing. */
export function notStated(flaw: Flaw, stated: Readonly<Record<string, unknown>>): readonly Place[] {
  return Object.entries(stated)
    .filter(([, value]) => value === undefined || (Array.isArray(value) && value.length === 0))
    .map(([item]) => flaw('not-stated', item))
}
