import type { commands } from './en/commands.ts'
import type { Words } from './words.ts'

/** The words of answers to commands in comments. */
export type CommandWords = Words<typeof commands>
