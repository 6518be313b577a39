import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import {
  isSmall,
  otherwiseJustified,
  type Responsibilities,
  type Seat,
  type SigningRole,
  seatsFor,
} from '../../safety-terms/seats.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** What a test of the seats of one role is told. */
export type Seated = {
  readonly record: Responsibilities
  readonly seats: readonly Seat[]
  /** Whether the variant for small providers may be used. */
  readonly small: boolean
  readonly context: Case
  readonly issue: IssueAt
}

/** A role whose seat raises a presumption: it is filled as the test asks, or another way is justified and accepted. */
export function presumption(name: string, role: SigningRole, test: (seated: Seated) => readonly Issue[]): Check {
  return {
    name,
    reads: ['safetyResponsibilities', 'release'],
    run: (context) =>
      inspectRecord(context.evidence.safetyResponsibilities, (record, issue) => {
        if (otherwiseJustified(record)) return []
        const seats = seatsFor(record, role)
        if (seats.length === 0) return [issue('role-vacant', 'roster', { role })]
        return test({ record, seats, small: isSmall(context), context, issue })
      }),
  }
}
