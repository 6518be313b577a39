import { type Command, Option } from 'commander'
import type { ReportFormat } from '../engine/report/render.ts'
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

/** What `check` takes besides. */
export type CheckOptions = CheckoutOptions & {
  readonly format: ReportFormat
  readonly output: readonly string[]
}

/** Adds the options that say what is judged, and how. */
export function sourceOptions(command: Command): Command {
  return command
    .argument('[dir]', 'Folder with the release, or a repository', '.')
    .option('--base <ref>', 'Judge a git range: the branch that would be merged into')
    .option('--head <ref>', 'Judge a git range: what would be merged (HEAD unless given)')
    .option('--release <path>', 'Judge only the release in this gpai folder')
    .option('--config <path>', 'Configuration file to use in place of .github/gpai-gate.yaml')
    .option('--organisation <path>', "The organisation's configuration: its file, or a copy of its repository .github")
    .option('--repository <name>', 'The name of the repository, OWNER/NAME, for the groups of the organisation')
    .option('--as-of <date>', 'Judge as of this day, YYYY-MM-DD (today in Brussels unless given)')
    .addOption(new Option('--locale <language>', 'Language of the report').choices(localeName.options))
}

/** Collects an option that can be given several times. */
export function collect(value: string, all: readonly string[]): readonly string[] {
  return [...all, value]
}

/** The format of what is not a report. */
export function plainFormat(): Option {
  return new Option('--format <format>', 'Format on standard output').choices(['terminal', 'json']).default('terminal')
}

/** What `baseline` takes besides. */
export type BaselineOptions = CheckoutOptions & { readonly owner: string; readonly due: string }

/** What `digest` takes. */
export type DigestOptions = {
  readonly base?: string
  readonly head?: string
  readonly release?: string
  readonly from?: string
  readonly format: string
}

/** What `doctor` takes. */
export type DoctorOptions = {
  readonly organisation?: string
  readonly appId?: string
  readonly webhookUrl?: string
  readonly fix?: true
  readonly yes?: true
  readonly format: string
}
