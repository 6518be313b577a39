/** The words of a claim in one language: a sentence makes the claim if every pattern is found in it. */
type ClaimWords = readonly RegExp[]

/** A wrong statement about the law that is in circulation, and how to recognise it in one sentence. */
export type LegalClaim = {
  readonly id: string
  /** Why it is wrong, in one sentence. */
  readonly why: string
  readonly source: string
  readonly en: readonly ClaimWords[]
  readonly de: readonly ClaimWords[]
  /** Where the sentence says this too, it is not the claim; a plain negation unless said. */
  readonly unless?: RegExp
}

/** The usual signs that a sentence denies what it mentions. */
export const denial =
  /\b(no|not|never|none|neither|nor|cannot|without|wrong(ly)?|false(ly)?|incorrect(ly)?|myth|superseded|unsupported|isn't|doesn't|don't|aren't|won't)\b|\b(kein(e[nrms]?)?|nicht|nie(mals)?|weder|ohne|falsch(e[nrs]?)?|unrichtig|irrig)\b|überholt/i
