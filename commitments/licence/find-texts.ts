import type { LicenceText, Piece } from '../data/licence-piece.ts'
import { licenceTexts } from '../data/licence-texts.ts'
import { hashOf, headOf, headWords } from './pieces.ts'
import { licenceWords } from './words.ts'

/** Whole texts of known licences, and what stands beside them. */
export type TextsFound = {
  readonly ids: ReadonlySet<string>
  /** Runs of words that belong to no licence that was found. */
  readonly rest: readonly string[]
  readonly words: number
}

/** A text that offers more beginnings than this of the same piece is not read further. */
const mostCandidates = 40
const mostWords = 100_000

type Span = { readonly from: number; readonly to: number }
type Text = { readonly words: readonly string[]; readonly heads: ReadonlyMap<string, readonly number[]> }

/** Looks for whole texts of the licences of the table in a text. */
export function findTexts(text: string): TextsFound {
  const words = licenceWords(text).slice(0, mostWords)
  const read: Text = { words, heads: headsOf(words) }
  const found = licenceTexts.flatMap((licence) => {
    const spans = inOrder(read, licence.always)
    return spans === null ? [] : [{ licence, spans: [...spans, ...anywhere(read, licence)] }]
  })
  const spans = found.flatMap((one) => one.spans)
  return {
    ids: new Set(found.flatMap(({ licence }) => licence.ids)),
    rest: restOf(words, spans),
    words: words.length,
  }
}

function headsOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const heads = new Map<string, number[]>()
  for (let at = 0; at + headWords <= words.length; at += 1) {
    const head = headOf(words, at)
    const places = heads.get(head)
    if (places === undefined) heads.set(head, [at])
    else if (places.length < mostCandidates) places.push(at)
  }
  return heads
}

function inOrder(text: Text, pieces: readonly Piece[]): readonly Span[] | null {
  const spans: Span[] = []
  for (const piece of pieces) {
    const span = spanOf(text, piece, spans.at(-1)?.to ?? 0)
    if (span === null) return null
    spans.push(span)
  }
  return spans
}

function anywhere(text: Text, { further }: LicenceText): readonly Span[] {
  return further.flatMap((piece) => spanOf(text, piece, 0) ?? [])
}

function spanOf({ words, heads }: Text, [head, length, hash]: Piece, after: number): Span | null {
  const from = heads.get(head)?.find((at) => at >= after && hashOf(words.slice(at, at + length)) === hash)
  return from === undefined ? null : { from, to: from + length }
}

function restOf(words: readonly string[], spans: readonly Span[]): readonly string[] {
  const rest: string[] = []
  let at = 0
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from > at) rest.push(words.slice(at, from).join(' '))
    at = Math.max(at, to)
  }
  if (at < words.length) rest.push(words.slice(at).join(' '))
  return rest
}
