import type { Answers } from '../../../commitments/case.ts'
import type { Issue, Location } from '../../../commitments/issue.ts'

/** What a document answers to the items of a form, and where. */
export type FormReading = {
  /** One answer for every item of the form. */
  readonly answers: Answers
  /** Keys that the form does not know, sections of the wrong type, items answered twice. */
  readonly problems: readonly Issue[]
  readonly locate: (item: string) => Location
  readonly written: (item: string) => string | null
}
