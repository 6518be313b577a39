import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import {
  isSmall,
  otherwiseJustified,
  type Responsibilities,
  type Seat,
  type SigningRole,
  seatsFor,
} from '../../safety-terms/seats.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** What a test of the seats of one role is told. */
export type Seated = {
  readonly record: Responsibilities
  readonly seats: readonly Seat[]
  /** Whether the variant for small providers may be used. */
  readonly small: boolean
  readonly the: Case
  readonly flaw: Flaw
}

/** A role whose seat raises a presumption: it is filled as the test asks, or another way is justified and accepted. */
export function presumption(name: string, role: SigningRole, test: (seated: Seated) => readonly Place[]): Check {
  return {
    name,
    reads: ['safetyResponsibilities', 'release'],
    run: (the) =>
      seeIn(the.evidence.safetyResponsibilities, (record, flaw) => {
        if (otherwiseJustified(record)) return []
        const seats = seatsFor(record, role)
        if (seats.length === 0) return [flaw('role-vacant', 'roster', { role })]
        return test({ record, seats, small: isSmall(the), the, flaw })
      }),
  }
}
