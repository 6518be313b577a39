/** The one sentence that says why the verdict is what it is, by state. At most eighty characters; zero is left out. */
export type HeadlineWords = {
  readonly blocked: (left: { readonly toStart: number; readonly toGive: number; readonly toCorrect: number }) => string
  /** Of several releases, so many are blocked. */
  readonly blockedReleases: (blocked: number, all: number) => string
  /** What is missing is no answer in a document: the policy of the gate, a record that does not hold. */
  readonly blockedOtherwise: (requirements: number) => string
  readonly awaitingSignatures: (have: number, need: number) => string
  readonly awaitingConfirmation: (statements: number) => string
  /** The change touches what rules the gate, and somebody still has to confirm it. */
  readonly awaitingPolicy: string
  /** `from`: the first day on which what is missing blocks. */
  readonly notDue: (missing: number, from: string | null) => string
  readonly knownGaps: (gaps: number, until: string | null) => string
  readonly passed: (requirements: number, people: number) => string
  /** `why`: a few words on why no duty applies. */
  readonly noDuty: (why: string | null) => string
  /** Why no duty of Chapter V applies, by the row of the decision table. */
  readonly noDutyBecause: Readonly<Record<'A1' | 'A2' | 'A3' | 'A4' | 'A6', string>>
}
