import { Command, CommanderError, Option } from 'commander'
import { GateError } from '../engine/gate-error.ts'
import { formatsOfferedAs } from '../engine/report/render.ts'
import { gateVersion } from '../engine/version.ts'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import type { LocaleName } from '../schemas/vocabulary.ts'
import type { CommandLine } from './command-line.ts'
import { addBaseline } from './commands/baseline.ts'
import { addConfig } from './commands/config.ts'
import { addDigest } from './commands/digest.ts'
import { addDoctor } from './commands/doctor.ts'
import { addInit } from './commands/init.ts'
import { addSimulate } from './commands/simulate.ts'
import { addVerifyRecord } from './commands/verify-record.ts'
import { askedLanguage } from './language.ts'
import {
  type CheckOptions,
  type CheckoutOptions,
  collect,
  languageOption,
  type PrintOptions,
  plainFormat,
  sourceOptions,
} from './options.ts'
import { exitStatus, type Terminal } from './terminal.ts'

/** Runs one command line and returns its exit status: 0 pass or nothing to gate, 1 blocked, 2 could not run. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const requested = askedLanguage(args)
  let status: number = exitStatus.pass
  const { help } = await wordsOf(requested ?? 'en', 'commandLine')
  const program = commands(terminal, help, (code) => {
    status = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitStatus.pass : exitStatus.couldNotRun
    terminal.stderr.write(await failureText(cause, requested))
    return exitStatus.couldNotRun
  }
}

/** Says that the report could not be written to the end: a full disk, a closed file. */
export async function tellOutputFault(args: readonly string[], { stderr }: Pick<Terminal, 'stderr'>): Promise<void> {
  const cause = new GateError({ code: 'input-invalid', says: sayError('output-not-written') })
  stderr.write(await failureText(cause, askedLanguage(args)))
}

function commands(terminal: Terminal, help: CommandLineWords['help'], done: (status: number) => void): Command {
  const titles: Readonly<Record<string, string>> = help.titles
  const program = new Command('gpai-gate')
    .description(help.program)
    .version(gateVersion, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .showHelpAfterError(help.afterError)
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    })
    .exitOverride()
  const line: CommandLine = { program, terminal, help, done }
  addInit(line)
  addCheck(line)
  addScope(line)
  addExplain(line)
  addCatalogue(line)
  addConfig(line)
  addSimulate(line)
  addBaseline(line)
  addDigest(line)
  addVerifyRecord(line)
  addDoctor(line)
  return program
}

function addCheck({ program, terminal, help, done }: CommandLine): void {
  sourceOptions(program.command('check'), help)
    .description(help.commands.check)
    .addOption(
      new Option('--format <format>', help.options.format)
        .choices(formatsOfferedAs('command-line'))
        .default('terminal'),
    )
    .option('--output <format=file>', help.options.output, collect, [])
    .action(async (folder: string, options: CheckOptions) => {
      const { check } = await import('./commands/check.ts')
      done(await check(folder, options, terminal))
    })
}

function addScope({ program, terminal, help, done }: CommandLine): void {
  sourceOptions(program.command('scope'), help)
    .description(help.commands.scope)
    .addOption(plainFormat(help))
    .action(async (folder: string, options: CheckoutOptions & { readonly format: string }) => {
      const { scope } = await import('./commands/scope.ts')
      done(await scope(folder, options, terminal))
    })
}

function addExplain({ program, terminal, help }: CommandLine): void {
  program
    .command('explain')
    .argument('<id>', help.arguments.id)
    .description(help.commands.explain)
    .addOption(languageOption(help.options.locale))
    .addOption(plainFormat(help))
    .action(async (id: string, options: PrintOptions) => {
      const { explain } = await import('./commands/explain.ts')
      await explain(id, options, terminal)
    })
}

function addCatalogue({ program, terminal, help }: CommandLine): void {
  program
    .command('catalogue')
    .description(help.commands.catalogue)
    .addOption(languageOption(help.options.locale))
    .addOption(plainFormat(help))
    .action(async (options: PrintOptions) => {
      const { printCatalogue } = await import('./commands/catalogue.ts')
      await printCatalogue(options, terminal)
    })
}

/** Why there is no verdict, in the language that was asked for, or else in that of the configuration. */
async function failureText(cause: unknown, requested: LocaleName | undefined): Promise<string> {
  const language = requested ?? (cause instanceof GateError ? cause.locale : undefined) ?? 'en'
  const words = await wordsOf(language, 'commandLine')
  if (!(cause instanceof GateError)) {
    return `${words.fault}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`
  }
  const { message, remedy } = cause.says.in(await wordsOf(language, 'errors'))
  return `${words.couldNotRun(cause.code)}\n${message}\n${remedy}\n`
}
