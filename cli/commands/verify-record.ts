import type { CommandLine } from '../command-line.ts'
import { languageOption, type PrintOptions, plainFormat } from '../options.ts'

/** Registers `gpai-gate verify-record`. */
export function addVerifyRecord({ program, terminal, help, done }: CommandLine): void {
  program
    .command('verify-record')
    .argument('<file>', help.arguments.record)
    .argument('[dir]', help.arguments.recordedFolder, '.')
    .description(help.commands.verifyRecord)
    .addOption(languageOption(help.options.locale))
    .addOption(plainFormat(help))
    .action(async (file: string, folder: string, options: PrintOptions) => {
      const { verifyRecord } = await import('../verify-record.ts')
      done(await verifyRecord({ ...options, file, folder }, terminal))
    })
}
