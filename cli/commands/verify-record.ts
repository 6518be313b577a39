import type { Command } from 'commander'
import { plainFormat } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate verify-record`. */
export function addVerifyRecord(program: Command, terminal: Terminal, done: (status: number) => void): void {
  program
    .command('verify-record')
    .argument('<file>', 'Record that check --output record=FILE wrote')
    .argument('[dir]', 'Folder with the files that the record is about', '.')
    .description(
      'Compare the files of a folder with the record of a verdict: exit status 0 the same, 1 not, 2 no record.',
    )
    .addOption(plainFormat())
    .action(async (file: string, folder: string, { format }: { readonly format: string }) => {
      const { verifyRecord } = await import('../verify-record.ts')
      done(await verifyRecord({ file, folder, format }, terminal))
    })
}
