import type { LocaleName } from '../../../schemas/vocabulary.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Locale } from './locale.ts'

/** The words of reports, by language. */
const locales: { readonly [Name in LocaleName]: Locale } = { en, de }

/** The words for a language. */
export function localeOf(name: LocaleName): Locale {
  return locales[name]
}
