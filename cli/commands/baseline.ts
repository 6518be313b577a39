import type { CommandLine } from '../command-line.ts'
import { type BaselineOptions, sourceOptions } from '../options.ts'

/** Registers `gpai-gate baseline`. */
export function addBaseline({ program, terminal, help }: CommandLine): void {
  sourceOptions(program.command('baseline'), help)
    .description(help.commands.baseline)
    .requiredOption('--owner <login>', help.options.owner)
    .requiredOption('--due <date>', help.options.due)
    .action(async (folder: string, options: BaselineOptions) => {
      const { writeBaseline } = await import('../write-baseline.ts')
      await writeBaseline(folder, options, terminal)
    })
}
