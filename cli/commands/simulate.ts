import type { Command } from 'commander'
import { type CheckoutOptions, plainFormat, sourceOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate simulate`. */
export function addSimulate(program: Command, terminal: Terminal): void {
  sourceOptions(program.command('simulate'))
    .description('Judge under another configuration, given with --config, and print what would differ. Writes nothing.')
    .addOption(plainFormat())
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { simulate } = await import('../simulate.ts')
      await simulate(folder, options, terminal)
    })
}
