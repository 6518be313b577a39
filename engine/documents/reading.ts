import type { Node, Position, ReadProblem } from './document.ts'

/** What a reader of data says: the value, or the reasons why there is none. */
export type DocumentReading = { readonly root: Node | null; readonly problems: readonly ReadProblem[] }

/** Why a reader stops. */
export type Refusal = Pick<ReadProblem, 'code' | 'limit'>

/** A reading that stopped at one place. */
export const refused = (refusal: Refusal, at: Position): DocumentReading => ({
  root: null,
  problems: [{ ...refusal, at }],
})
