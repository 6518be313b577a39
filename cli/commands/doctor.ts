import { Option } from 'commander'
import type { CommandLine } from '../command-line.ts'
import { type DoctorOptions, languageOption, plainFormat } from '../options.ts'

/** Registers `gpai-gate doctor`. */
export function addDoctor({ program, terminal, help, done }: CommandLine): void {
  program
    .command('doctor')
    .argument('[repositories...]', help.arguments.repositories)
    .description(help.commands.doctor)
    .option('--organisation <login>', help.options.examineOrganisation)
    .option('--app-id <number>', help.options.appId)
    .option('--webhook-url <url>', help.options.webhookUrl)
    .option('--fix', help.options.fix)
    .addOption(new Option('--yes', help.options.yes).implies({ fix: true }))
    .addOption(languageOption(help.options.locale))
    .addOption(plainFormat(help))
    .action(async (repositories: readonly string[], options: DoctorOptions) => {
      const { doctor } = await import('../doctor.ts')
      done(await doctor(repositories, options, terminal))
    })
}
