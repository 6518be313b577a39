import { actionErrors } from './errors/action.ts'
import { botErrors } from './errors/bot.ts'
import { commandLineErrors } from './errors/command-line.ts'
import { engineErrors } from './errors/engine.ts'
import { githubErrors } from './errors/github.ts'

/** Why the gate could not run, and what to do next, in English. Other languages have the same keys. */
export const errors = { ...engineErrors, ...githubErrors, ...commandLineErrors, ...actionErrors, ...botErrors }
