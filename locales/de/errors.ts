import type { ErrorWords } from '../error-words.ts'
import { actionErrors } from './errors/action.ts'
import { botErrors } from './errors/bot.ts'
import { commandLineErrors } from './errors/command-line.ts'
import { engineErrors } from './errors/engine.ts'
import { githubErrors } from './errors/github.ts'

/** Why the gate could not run, and what to do next, in German. */
export const errors: ErrorWords = {
  ...engineErrors,
  ...githubErrors,
  ...commandLineErrors,
  ...actionErrors,
  ...botErrors,
}
