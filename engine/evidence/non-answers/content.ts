import type { SpokenKind } from '../../../locales/non-answers.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { type Match, matchAt } from './phrase-tree.ts'
import type { Clause, Wording } from './words.ts'

/** How much a text says, and as which kind of non-answer it shows where it says too little. */
export type AnswerContent = {
  /** Different words that say something; in a clause that declines to answer two count as one. */
  readonly count: number
  /** Whether any of these words is more than a word that forms themselves use. */
  readonly concrete: boolean
  /** The kind of what it says, and otherwise of the words that say nothing. */
  readonly kind: SpokenKind | null
  /** Whether the kind is that of something said: "ask the legal team", and not only "legal team". */
  readonly said: boolean
  /** Different words, whatever they say. */
  readonly words: number
}

/** What was seen so far. */
type Seen = {
  readonly words: Set<string>
  readonly whole: Set<string>
  readonly half: Set<string>
  concrete: boolean
  telling: SpokenKind | null
  filler: SpokenKind | null
}

/** What is left of a sentence: `void` from a saying on, `silent` before one. */
type Sentence = { spoken: boolean; void: boolean }

/** Weighs a text word by word, until `enough` words that say something are found. */
export function contentOf({ sentences }: Wording, enough: number): AnswerContent {
  const seen: Seen = {
    words: new Set(),
    whole: new Set(),
    half: new Set(),
    concrete: false,
    telling: null,
    filler: null,
  }
  for (const clauses of sentences) {
    const sentence: Sentence = { spoken: false, void: false }
    for (const clause of clauses) weigh(clause, sentence, seen)
    if (seen.telling === 'machine-talk') break
    if (seen.concrete && weightOf(seen) >= enough) break
  }
  const spoken = seen.telling === 'machine-talk' ? 0 : weightOf(seen)
  const { telling, filler, concrete } = seen
  return { count: spoken, concrete, kind: telling ?? filler, said: telling !== null, words: seen.words.size }
}

function weightOf({ whole, half }: Seen): number {
  const only = [...half].filter((word) => !whole.has(word))
  return sum([...whole]) + sum(only) / 2
}

/** A Han character is half of a word. */
function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + (/\p{Script=Han}/u.test(word) ? 0.5 : 1), 0)
}

function weigh(clause: Clause, sentence: Sentence, seen: Seen): void {
  const known = lexicon()
  const spans = spansOf(clause.words, known)
  const telling = spans.find((span) => isSaying(span, clause, known))
  const main = telling !== undefined && !clause.aside && !sentence.spoken
  const state = { voidFrom: telling?.from ?? Number.POSITIVE_INFINITY, main }
  note(spans, telling, seen)
  walk(clause.words, spans, (word, index) => {
    if (known.turns.has(word)) {
      sentence.void = false
      if (index > state.voidFrom) state.voidFrom = Number.POSITIVE_INFINITY
      return
    }
    if (sentence.void || index >= state.voidFrom) return
    count(word, state.main && index < (telling?.from ?? 0), { sentence, seen, known })
  })
  if (main && state.voidFrom !== Number.POSITIVE_INFINITY) sentence.void = true
}

type Span = Match<SpokenKind | null> & { readonly from: number }

/** The phrases of a clause, from its beginning on, none over another. */
function spansOf(words: readonly string[], { phrases }: Lexicon): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchAt(phrases, words, at)
    if (match !== null && match.length > 0) spans.push({ ...match, from: at })
    at += Math.max(1, match?.length ?? 1)
  }
  return spans
}

/** Whether a phrase declines to answer, and is no remark on something else: "which we cannot share". */
function isSaying({ from, shown }: Span, { words }: Clause, { remarks }: Lexicon): boolean {
  return shown.voids && !words.slice(Math.max(0, from - 3), from).some((word) => remarks.has(word))
}

function note(spans: readonly Span[], telling: Span | undefined, seen: Seen): void {
  seen.telling ??= telling?.shown.kind ?? null
  for (const { shown } of spans) seen.filler ??= shown.kind
}

/** Goes through the words that are part of no phrase. */
function walk(words: readonly string[], spans: readonly Span[], visit: (word: string, index: number) => void): void {
  const covered = new Set(spans.flatMap(({ from, length }) => Array.from({ length }, (_, index) => from + index)))
  words.forEach((word, index) => {
    if (!covered.has(index)) visit(word, index)
  })
}

type Counting = { readonly sentence: Sentence; readonly seen: Seen; readonly known: Lexicon }

/** `declined`: the word stands before a saying of its clause, so that it rather names what is not told. */
function count(word: string, declined: boolean, { sentence, seen, known }: Counting): void {
  if (known.hollow.has(word)) return
  seen.words.add(word)
  if (!/\p{L}{2}|\p{N}|\p{Script=Han}/u.test(word)) return
  const topic = known.topics.has(word)
  if (declined && topic) return
  if (declined) seen.half.add(word)
  else seen.whole.add(word)
  if (!topic) seen.concrete = true
  if (!declined) sentence.spoken = true
}
