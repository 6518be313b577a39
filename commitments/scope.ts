import type { Duty, DutyState } from '../schemas/vocabulary.ts'

/** Which duties a release has, and why. */
export type Scope = {
  /** The row of the decision table, such as `B1`. */
  readonly row: string
  readonly duties: Readonly<Record<Duty, DutyState>>
}
