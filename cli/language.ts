import { type LocaleName, localeName } from '../schemas/vocabulary.ts'

/** The language that a command line asks for, before anything else of it is understood; `undefined` where it asks for none. */
export function askedLanguage(args: readonly string[]): LocaleName | undefined {
  const at = args.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const requested = args[at] === '--locale' ? args[at + 1] : args[at]?.slice('--locale='.length)
  return localeName.options.find((name) => name === requested)
}
