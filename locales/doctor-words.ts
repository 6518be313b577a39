import type { doctor } from './en/doctor.ts'
import type { findings } from './en/doctor-findings.ts'
import type { ErrorWords } from './error-words.ts'
import type { Words } from './words.ts'

/** What `doctor` found, and what to do next. */
type FindingText = { readonly message: string; readonly remedy: string }

/** What each finding tells its words. */
type FindingArguments = { readonly [Key in keyof typeof findings]: Parameters<(typeof findings)[Key]> }

/** The words of every finding in one language; the English ones say which there are and what they may mention. */
export type FindingWords = { readonly [Key in keyof FindingArguments]: (...args: FindingArguments[Key]) => FindingText }

/** Everything that `doctor` says. What GitHub refused is told with the words of errors. */
export type DoctorWords = Omit<Words<typeof doctor>, 'reasons'> & {
  readonly reasons: { readonly [Key in keyof ReasonArguments]: (...args: ReasonArguments[Key]) => string }
  readonly findings: FindingWords
  readonly errors: ErrorWords
}

/** Why something is not known, as a key with arguments. */
export type SaidReason = {
  readonly key: string
  readonly args: readonly unknown[]
  in(words: DoctorWords): string
}

/** What each reason tells its words. */
type ReasonArguments = {
  readonly [Key in keyof (typeof doctor)['reasons']]: Parameters<(typeof doctor)['reasons'][Key]>
}

/** Names a reason of ours for not knowing something. */
export function sayReason<Key extends keyof ReasonArguments>(key: Key, ...args: ReasonArguments[Key]): SaidReason {
  return { key, args, in: (words) => words.reasons[key](...args) }
}

/** A finding as a key with its arguments; its words come when the language is known. */
export type SaidFinding = {
  readonly key: keyof FindingWords
  readonly args: readonly unknown[]
  in(words: DoctorWords): FindingText
}

/** Names a finding, with what its words may mention. */
export function sayFinding<Key extends keyof FindingWords>(key: Key, ...args: FindingArguments[Key]): SaidFinding {
  return { key, args, in: ({ findings }) => findings[key](...args) }
}

/** Names something that could not be read; its words mention why. */
export function sayUnread<Key extends keyof FindingWords>(
  key: Key,
  why: SaidReason,
  args: (why: string) => FindingArguments[Key],
): SaidFinding {
  return { key, args: [...args(why.key), ...why.args], in: (words) => words.findings[key](...args(why.in(words))) }
}
