import { type Command, Option } from 'commander'
import type { ReportFormat } from '../engine/report/render.ts'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import { type LocaleName, localeName } from '../schemas/vocabulary.ts'

/** What tells a command where the release is and how to judge it. */
export type CheckoutOptions = {
  readonly base?: string
  readonly head?: string
  readonly release?: string
  readonly config?: string
  readonly organisation?: string
  readonly repository?: string
  readonly asOf?: string
  readonly locale?: LocaleName
}

/** What a command takes that prints what needs no release. */
export type PrintOptions = { readonly format: string; readonly locale?: LocaleName }

/** What `check` takes besides. */
export type CheckOptions = CheckoutOptions & {
  readonly format: ReportFormat
  readonly output: readonly string[]
}

/** Adds the options that say what is judged, and how. */
export function sourceOptions(command: Command, { arguments: args, options }: CommandLineWords['help']): Command {
  return command
    .argument('[dir]', args.folder, '.')
    .option('--base <ref>', options.base)
    .option('--head <ref>', options.head)
    .option('--release <path>', options.release)
    .option('--config <path>', options.config)
    .option('--organisation <path>', options.organisation)
    .option('--repository <name>', options.repository)
    .option('--as-of <date>', options.asOf)
    .addOption(languageOption(options.reportLocale))
}

/** Collects an option that can be given several times. */
export function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value]
}

/** The format of what is not a report. */
export function plainFormat({ options }: CommandLineWords['help']): Option {
  return new Option('--format <format>', options.format).choices(['terminal', 'json']).default('terminal')
}

/** The language of what is printed. */
export function languageOption(description: string): Option {
  return new Option('--locale <language>', description).choices(localeName.options)
}

/** What `baseline` takes besides. */
export type BaselineOptions = CheckoutOptions & { readonly owner: string; readonly due: string }

/** What `digest` takes. */
export type DigestOptions = PrintOptions & {
  readonly base?: string
  readonly head?: string
  readonly release?: string
  readonly from?: string
}

/** What `doctor` takes. */
export type DoctorOptions = PrintOptions & {
  readonly organisation?: string
  readonly appId?: string
  readonly webhookUrl?: string
  readonly fix?: true
  readonly yes?: true
}
