import type { CommandLine } from '../command-line.ts'
import { type CheckoutOptions, plainFormat, sourceOptions } from '../options.ts'

/** Registers `gpai-gate config`. */
export function addConfig({ program, terminal, help }: CommandLine): void {
  sourceOptions(program.command('config'), help)
    .description(help.commands.config)
    .option('--explain', help.options.explain)
    .addOption(plainFormat(help))
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { explainConfiguration } = await import('../explain-configuration.ts')
      await explainConfiguration(folder, options, terminal)
    })
}
