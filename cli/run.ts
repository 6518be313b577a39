import { Command, CommanderError, Option } from 'commander'
import { GateError } from '../engine/gate-error.ts'
import { formatsOfferedAs } from '../engine/report/render.ts'
import { gateVersion } from '../engine/version.ts'
import { addBaseline } from './commands/baseline.ts'
import { addConfig } from './commands/config.ts'
import { addDigest } from './commands/digest.ts'
import { addDoctor } from './commands/doctor.ts'
import { addSimulate } from './commands/simulate.ts'
import { addVerifyRecord } from './commands/verify-record.ts'
import { type CheckOptions, type CheckoutOptions, collect, plainFormat, sourceOptions } from './options.ts'
import { exitStatus, type Terminal } from './terminal.ts'

/** Runs one command line and returns its exit status: 0 pass or nothing to gate, 1 blocked, 2 could not run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let status: number = exitStatus.pass
  const program = commands(terminal, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (cause) {
    return reportFailure(cause, terminal)
  }
}

function commands(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('gpai-gate')
    .description(
      'Checks a model release against the EU GPAI Code of Practice and says what is missing, where, and what to do next.',
    )
    .version(gateVersion, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show help.')
    .showHelpAfterError('Run gpai-gate --help for what it takes.')
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .exitOverride()
  addCheck(program, terminal, done)
  addScope(program, terminal, done)
  addExplain(program, terminal)
  addCatalogue(program, terminal)
  addConfig(program, terminal)
  addSimulate(program, terminal)
  addBaseline(program, terminal)
  addDigest(program, terminal, done)
  addVerifyRecord(program, terminal, done)
  addDoctor(program, terminal, done)
  return program
}

function addCheck(program: Command, terminal: Terminal, done: (status: number) => void): void {
  sourceOptions(program.command('check'))
    .description('Judge a release: exit status 0 pass or nothing to gate, 1 blocked, 2 could not run.')
    .addOption(
      new Option('--format <format>', 'Format on standard output')
        .choices(formatsOfferedAs('command-line'))
        .default('terminal'),
    )
    .option('--output <format=file>', 'Also write the report to a file; repeatable', collect, [])
    .action(async (folder: string, options: CheckOptions) => {
      const { check } = await import('./commands/check.ts')
      done(await check(folder, options, terminal))
    })
}

function addScope(program: Command, terminal: Terminal, done: (status: number) => void): void {
  sourceOptions(program.command('scope'))
    .description('Say which duties a release has, and why.')
    .addOption(plainFormat())
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { scope } = await import('./commands/scope.ts')
      done(await scope(folder, options, terminal))
    })
}

function addExplain(program: Command, terminal: Terminal): void {
  program
    .command('explain')
    .argument('<id>', 'Id of a measure, a requirement or an item, such as transparency.1.1 or general.model_name')
    .description('Explain a measure, a requirement or an item: who asks for it, what closes the gap.')
    .addOption(plainFormat())
    .action(async (id: string, { format }: { readonly format: string }) => {
      const { explain } = await import('./commands/explain.ts')
      explain(id, format, terminal)
    })
}

function addCatalogue(program: Command, terminal: Terminal): void {
  program
    .command('catalogue')
    .description('List every commitment, measure, requirement and item.')
    .addOption(plainFormat())
    .action(async ({ format }: { readonly format: string }) => {
      const { printCatalogue } = await import('./commands/catalogue.ts')
      printCatalogue(format, terminal)
    })
}

function reportFailure(cause: unknown, terminal: Terminal): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitStatus.pass : exitStatus.couldNotRun
  if (cause instanceof GateError) {
    terminal.stderr.write(`gpai-gate: could not run (${cause.code})\n${cause.message}\n${cause.remedy}\n`)
    return exitStatus.couldNotRun
  }
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  terminal.stderr.write(
    `gpai-gate: could not run, because of a fault in the gate itself. Please report it with this text:\n${text}\n`,
  )
  return exitStatus.couldNotRun
}
