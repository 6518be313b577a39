import type { Command } from 'commander'
import { type CheckoutOptions, plainFormat, sourceOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate config`. */
export function addConfig(program: Command, terminal: Terminal): void {
  sourceOptions(program.command('config'))
    .description('Print every value of the configuration in force, with the file and line that it comes from.')
    .option('--explain', 'Name the origin of each value, which is what this command does')
    .addOption(plainFormat())
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { explainConfiguration } = await import('../explain-configuration.ts')
      await explainConfiguration(folder, options, terminal)
    })
}
