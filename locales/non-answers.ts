/** Kinds of non-answers that words can show. */
export const spokenKinds = [
  'placeholder',
  'refusal',
  'pointer-only',
  'promise',
  'delegation',
  'ignorance',
  'empty-claim',
  'machine-talk',
] as const

/** A kind of non-answer that words can show. */
export type SpokenKind = (typeof spokenKinds)[number]

/** Phrases by kind. */
export type Phrases = { readonly [Kind in SpokenKind]?: readonly string[] }

/**
 * How people of one language write something that is no answer. A phrase is a row of words: `stem*` stands for every word
 * that begins so, `(a|b c)` for one of several, `(a|b)?` for one of several or none, `..` for up to four words, `^` and
 * `$` for the beginning and the end of a clause. Accents and capitals do not matter.
 */
export type NonAnswerWords = {
  /** "Not applicable" and "none", as a whole answer. */
  readonly notApplicable: readonly string[]
  readonly none: readonly string[]
  /** Words that say nothing about a model, whatever stands around them. */
  readonly hollow: string
  /** What forms ask for; in a clause that declines to answer these words name the question and not an answer. */
  readonly topics: string
  /** Beginnings of words for quantities and for ways to determine them. */
  readonly quantities: string
  /** Words that make the rest of a clause a remark on something else: "documents that we cannot share". */
  readonly remarks: string
  /** Words behind which a sentence says something else: "not public, but ...". */
  readonly turns: string
  /** Phrases that make their sentence a non-answer from there on. */
  readonly sayings: Phrases
  /** Words and phrases that say nothing, and show the kind where nothing else is said. */
  readonly fillers: Phrases
}
