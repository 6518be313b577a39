import { dateInBrussels } from '../../engine/brussels.ts'
import { type Policy, readPolicy } from '../../engine/policy/read-policy.ts'
import { toResult } from '../../github/octokit.ts'
import type { GithubSource } from '../../github/source.ts'
import type { CommandWords } from '../../locales/command-words.ts'
import { localeOf, wordsOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'

/** What an answer about a judgement is made of. */
export type JudgingContext = {
  readonly source: GithubSource
  /** `null` where the configuration cannot be used. */
  readonly policy: Policy | null
  readonly locale: Locale
  readonly words: CommandWords
  /** The day of judgement. */
  readonly today: string
}

/** Reads the configuration behind a source, and the words in its language. Rejects where GitHub does not answer. */
export async function judgingOf(source: GithubSource): Promise<JudgingContext> {
  const policy = await policyOf(source)
  const language = policy?.configuration.locale ?? 'en'
  const [locale, words] = await Promise.all([localeOf(language), wordsOf(language, 'commands')])
  return { source, policy, locale, words, today: dateInBrussels(new Date()) }
}

/** `null` where the configuration is broken: its check says where, and answers are in English. */
async function policyOf(source: GithubSource): Promise<Policy | null> {
  const read = await toResult(readPolicy(source))
  if ('done' in read) return read.done
  if (read.failed.code === 'configuration-invalid') return null
  throw read.failed
}
