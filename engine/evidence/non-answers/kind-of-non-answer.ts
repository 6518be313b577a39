import type { SpokenKind } from '../../../locales/non-answers.ts'
import { contentOf } from './content.ts'
import { type Wording, wordingOf } from './words.ts'

/** Why a text is no answer. */
export type NonAnswer = SpokenKind | 'too-few-words'

/** Kinds that tell more than that something is a placeholder, and what to do about it. */
const telling: readonly (NonAnswer | null)[] = [
  'refusal',
  'pointer-only',
  'promise',
  'delegation',
  'ignorance',
  'machine-talk',
]

/** Whether a kind tells more than that a text is a placeholder. */
export function tellsMore(kind: NonAnswer | null): kind is NonAnswer {
  return telling.includes(kind)
}

/** No text is weighed farther than this; a real answer has said something long before, most of them in the first part. */
const longest = 20_000
const firstPart = 400

/** Which kind of non-answer a text is where words are asked for, at least so many; `null` for an answer. */
export function nonAnswerIn(text: string, least: number): NonAnswer | null {
  const cut = text.length > firstPart ? text.slice(0, firstPart).lastIndexOf('. ') : -1
  if (cut > 0 && weighed(text.slice(0, cut + 1), least) === null) return null
  return weighed(text, least)
}

function weighed(text: string, least: number): NonAnswer | null {
  const wording = wordingOf(text.slice(0, longest))
  const { count, concrete, kind, words } = contentOf(wording, least)
  const said = count >= least && (concrete || count > 2)
  if (said && hasLetter(wording)) return null
  if (kind !== null && kind !== 'empty-claim') return kind
  if (wording.links > 0) return 'pointer-only'
  if (kind !== null) return kind
  if (!hasWord(wording) || !hasLetter(wording)) return 'placeholder'
  return count === 0 && words === 0 ? 'empty-claim' : 'too-few-words'
}

/** Which kind of non-answer a name or place is, as a whole; `null` for anything that names something. */
export function nonAnswerAsName(text: string): NonAnswer | null {
  const wording = wordingOf(text.slice(0, longest))
  if (wording.links > 0) return null
  const { count, kind, said } = contentOf(wording, 1)
  if (count > 0) return null
  if (!hasWord(wording)) return 'placeholder'
  if (kind === 'pointer-only' || kind === 'empty-claim') return null
  return kind === 'delegation' && !said ? null : kind
}

/** Whether there is a word of two letters, a number or a Han character: one letter alone is none. */
function hasWord(wording: Wording): boolean {
  return someWord(wording, /\p{L}{2}|\p{N}|\p{Script=Han}/u)
}

/** Whether there is a letter at all: figures alone say nothing in words. */
function hasLetter(wording: Wording): boolean {
  return someWord(wording, /\p{L}/u)
}

function someWord({ sentences }: Wording, pattern: RegExp): boolean {
  return sentences.some((clauses) => clauses.some(({ words }) => words.some((word) => pattern.test(word))))
}
