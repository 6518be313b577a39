import type { CommandLine } from '../command-line.ts'
import { type CheckoutOptions, plainFormat, sourceOptions } from '../options.ts'

/** Registers `gpai-gate simulate`. */
export function addSimulate({ program, terminal, help }: CommandLine): void {
  sourceOptions(program.command('simulate'), help)
    .description(help.commands.simulate)
    .addOption(plainFormat(help))
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { simulate } = await import('../simulate.ts')
      await simulate(folder, options, terminal)
    })
}
