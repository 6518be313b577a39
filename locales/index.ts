import type { LocaleName } from '../schemas/vocabulary.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import type { Language, LanguageParts } from './language.ts'
import type { Locale } from './locale.ts'

/** Every language. */
const languages: { readonly [Name in LocaleName]: Language } = { en, de }

/** The words for reports in a language. */
export function localeOf(name: LocaleName): Promise<Locale> {
  return wordsOf(name, 'report')
}

/** A part of the words of a language. What is not asked for is not loaded. */
export function wordsOf<Part extends keyof LanguageParts>(name: LocaleName, part: Part): Promise<LanguageParts[Part]> {
  return languages[name][part]()
}
