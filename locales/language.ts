import type { CommandWords } from './command-words.ts'
import type { Locale } from './locale.ts'

/** What is said, part by part: what belongs together is loaded together. */
export type Parts = {
  readonly report: Locale
  readonly commands: CommandWords
}

/** How the parts of one language are had. */
export type Language = { readonly [Part in keyof Parts]: () => Promise<Parts[Part]> }
