import { contentOf } from './content.ts'
import { type Wording, wordingOf } from './words.ts'
import type { SpokenKind } from '../../../locales/non-answers.ts'

/** Why a text is no answer. */
export type NonAnswer = SpokenKind | 'too-few-words'

/** What an answer takes: the fewest words that it can be said in, and whether a link says it. */
export type Expected = { readonly least: number; readonly link: boolean }

/** No text is weighed farther than this; a real answer has said something long before, most of them in the first part. */
const longest = 20_000
const firstPart = 400

/** Which kind of non-answer a text is where words are asked for; `null` for an answer. */
export function nonAnswerIn(text: string, expected: Expected): NonAnswer | null {
  const cut = text.length > firstPart ? text.slice(0, firstPart).lastIndexOf('. ') : -1
  if (cut > 0 && weighed(text.slice(0, cut + 1), expected) === null) return null
  return weighed(text, expected)
}

function weighed(text: string, { least, link }: Expected): NonAnswer | null {
  const wording = wordingOf(text.slice(0, longest))
  const linked = wording.links > 0
  const { count, concrete, kind, words } = contentOf(wording, least)
  if (count >= least && (concrete || count > 2)) return null
  if (linked && link) return null
  if (kind !== null && kind !== 'empty-claim') return kind
  if (linked) return 'pointer-only'
  if (kind !== null) return kind
  if (!hasWord(wording)) return 'placeholder'
  return count === 0 && words === 0 ? 'empty-claim' : 'too-few-words'
}

/** Which kind of non-answer a name or place is, as a whole; `null` for anything that names something. */
export function nonAnswerAsName(text: string): NonAnswer | null {
  const wording = wordingOf(text.slice(0, longest))
  if (wording.links > 0) return null
  const { count, kind } = contentOf(wording, 1)
  if (count > 0) return null
  if (!hasWord(wording)) return 'placeholder'
  return kind === 'pointer-only' || kind === 'empty-claim' ? null : kind
}

/** Whether there is a word of two letters, a number or a Han character: one letter alone is none. */
function hasWord({ sentences }: Wording): boolean {
  return sentences.some((clauses) =>
    clauses.some(({ words }) => words.some((word) => /\p{L}{2}|\p{N}|\p{Script=Han}/u.test(word))),
  )
}
