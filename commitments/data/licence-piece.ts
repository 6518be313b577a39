/** A run of words that a licence always has: a short hash of its first words, how many there are, and a hash of all. */
export type Piece = readonly [head: string, words: number, hash: string]

/** What is known of the text of a licence. `always` stand in this order; `further` can be left out. */
export type LicenceText = {
  readonly ids: readonly string[]
  readonly always: readonly Piece[]
  readonly further: readonly Piece[]
}
