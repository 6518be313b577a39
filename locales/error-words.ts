import type { errors } from './en/errors.ts'

/** What a reader gets of an error: what happened and why, in one or two sentences, and what to do next, in one. */
export type ErrorText = { readonly message: string; readonly remedy: string }

/** What each error tells its words. */
type ErrorArguments = { readonly [Key in keyof typeof errors]: Parameters<(typeof errors)[Key]> }

/** The words of every error in one language; the English ones say which there are and what they may mention. */
export type ErrorWords = { readonly [Key in keyof ErrorArguments]: (...args: ErrorArguments[Key]) => ErrorText }

/** An error as a key with its arguments; its words come when the language is known. */
export type SaidError = {
  readonly key: keyof ErrorWords
  readonly args: readonly unknown[]
  in(words: ErrorWords): ErrorText
}

/** Names an error, with what its words may mention. */
export function sayError<Key extends keyof ErrorWords>(key: Key, ...args: ErrorArguments[Key]): SaidError {
  return { key, args, in: (words) => words[key](...args) }
}
