import type { ActionWords } from './action-words.ts'
import type { BotWords } from './bot-words.ts'
import type { CommandLineWords } from './command-line-words.ts'
import type { CommandWords } from './command-words.ts'
import type { DoctorWords } from './doctor-words.ts'
import type { ErrorWords } from './error-words.ts'
import type { ExplainWords } from './explain-words.ts'
import type { Locale } from './locale.ts'
import type { SkeletonWords } from './skeleton-words.ts'

/** What is said, part by part: what belongs together is loaded together. */
export type LanguageParts = {
  readonly report: Locale
  readonly errors: ErrorWords
  readonly commandLine: CommandLineWords
  readonly explain: ExplainWords
  readonly doctor: DoctorWords
  readonly action: ActionWords
  readonly skeleton: SkeletonWords
  readonly bot: BotWords
  readonly commands: CommandWords
}

/** How the parts of one language are had. */
export type Language = { readonly [Part in keyof LanguageParts]: () => Promise<LanguageParts[Part]> }
