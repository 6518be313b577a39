import type { CommandLine } from '../command-line.ts'
import { type CheckoutOptions, sourceOptions } from '../options.ts'

/** Registers `gpai-gate init`. */
export function addInit({ program, terminal, help }: CommandLine): void {
  sourceOptions(program.command('init'), help)
    .description(help.commands.init)
    .action(async (folder: string, options: CheckoutOptions) => {
      const { writeScaffold } = await import('../write-scaffold.ts')
      await writeScaffold(folder, options, terminal)
    })
}
