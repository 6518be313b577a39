import { type Command, Option } from 'commander'
import { type DoctorOptions, plainFormat } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate doctor`. */
export function addDoctor(program: Command, terminal: Terminal, done: (status: number) => void): void {
  program
    .command('doctor')
    .argument('[repositories...]', 'Repositories, OWNER/NAME')
    .description(
      'Look for what keeps the gate from holding: the App, rulesets, branch protection and workflows. ' +
        'Asks with GITHUB_TOKEN or GH_TOKEN, or as the App with APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH. ' +
        'Exit status 0 no error, 1 errors, 2 could not run.',
    )
    .option('--organisation <login>', 'Look at every repository of this organisation')
    .option('--app-id <number>', 'The App that the check has to come from, where APP_ID does not say it')
    .option('--webhook-url <url>', 'Where the App should send its events')
    .option('--fix', 'Show which ruleset would require the check from the App alone, and write it if you agree')
    .addOption(new Option('--yes', 'Agree beforehand to what --fix shows').implies({ fix: true }))
    .addOption(plainFormat())
    .action(async (repositories: readonly string[], options: DoctorOptions) => {
      const { doctor } = await import('../doctor.ts')
      done(await doctor(repositories, options, terminal))
    })
}
