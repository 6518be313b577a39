import type { commandLine } from './en/command-line.ts'
import type { Words } from './words.ts'

/** What the command line says of itself. */
export type CommandLineWords = Words<typeof commandLine>
