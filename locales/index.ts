import type { LocaleName } from '../schemas/vocabulary.ts'
import type { CommandWords } from './command-words.ts'
import { en } from './en/index.ts'
import type { Locale } from './locale.ts'

/** How the words of each language are had; what is not asked for is not loaded. */
const locales: { readonly [Name in LocaleName]: () => Promise<Locale> } = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).de,
}

/** The words for a language. */
export function localeOf(name: LocaleName): Promise<Locale> {
  return locales[name]()
}

/** The words for a language; loaded only by what answers commands. */
export async function commandWordsOf(name: LocaleName): Promise<CommandWords> {
  return name === 'de' ? (await import('./de/commands.ts')).commands : (await import('./en/commands.ts')).commands
}
