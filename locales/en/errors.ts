import { actionErrors } from './action-errors.ts'
import { botErrors } from './bot-errors.ts'
import { commandLineErrors } from './command-line-errors.ts'
import { engineErrors } from './engine-errors.ts'
import { githubErrors } from './github-errors.ts'

/** Why the gate could not run, and what to do next, in English. Other languages have the same keys. */
export const errors = { ...engineErrors, ...githubErrors, ...commandLineErrors, ...actionErrors, ...botErrors }
