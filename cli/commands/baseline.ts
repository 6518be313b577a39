import type { Command } from 'commander'
import { type BaselineOptions, sourceOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate baseline`. */
export function addBaseline(program: Command, terminal: Terminal): void {
  sourceOptions(program.command('baseline'))
    .description('Write the present gaps to the baseline, once, so that only new gaps block until they are due.')
    .requiredOption('--owner <login>', 'Who closes the gaps')
    .requiredOption('--due <date>', 'The last day on which the gaps may stay, YYYY-MM-DD')
    .action(async (folder: string, options: BaselineOptions) => {
      const { writeBaseline } = await import('../write-baseline.ts')
      await writeBaseline(folder, options, terminal)
    })
}
