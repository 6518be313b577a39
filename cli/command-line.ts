import type { Command } from 'commander'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import type { Terminal } from './terminal.ts'

/** What commands are registered with. */
export type CommandLine = {
  readonly program: Command
  readonly terminal: Terminal
  readonly help: CommandLineWords['help']
  readonly done: (status: number) => void
}
