import { contentOf } from './content.ts'
import { lexicon } from './lexicon.ts'
import { wordingOf } from './words.ts'

/** A text with so many words that say something is for a person to judge, in whatever language it is. */
const plenty = 6

/** Whether a text names what was measured or counted: by a number, or by a word for a quantity or a way to determine it. */
export function namesMeasurement(text: string): boolean {
  const wording = wordingOf(text)
  const words = wording.sentences.flat().flatMap((clause) => clause.words)
  const { quantities } = lexicon()
  if (words.some((word) => /\p{N}/u.test(word) || quantities.some((stem) => word.startsWith(stem)))) return true
  return contentOf(wording, plenty).count >= plenty
}
