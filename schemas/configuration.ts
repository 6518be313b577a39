import * as z from 'zod/mini'
import { isoDate, record } from './record.ts'
import { localeName } from './vocabulary.ts'

const patterns = z.array(z.string())

/** Which pull requests release a model. A pull request that meets any of these is one. */
const releases = record({
  paths: patterns,
  labels: patterns,
  titles: patterns,
  base_branches: patterns,
})

/** The configuration as written in `.github/gpai-gate.yaml`. */
export const configurationFile = record({
  releases,
  locale: localeName,
  strictness: record({ legacy_block_days: z.number(), warnings_block: z.boolean() }),
  calendar: record({ extra_holidays: z.array(isoDate) }),
})

export type ConfigurationFile = z.infer<typeof configurationFile>

/** The configuration in force: the file's values over the defaults. */
export type Configuration = {
  readonly releases: {
    readonly paths: readonly string[]
    readonly labels: readonly string[]
    readonly titles: readonly string[]
    /** Empty: every base branch. */
    readonly base_branches: readonly string[]
  }
  readonly locale: z.infer<typeof localeName>
  readonly strictness: {
    /** Days before a legacy model's due date from which its gaps block. */
    readonly legacy_block_days: number
    /** Whether warnings block as well. */
    readonly warnings_block: boolean
  }
  readonly calendar?: {
    /** Days that are no business days, besides weekends and the holidays of the institutions of the Union. */
    readonly extra_holidays: readonly string[]
  }
}

/** What holds where a configuration says nothing. */
export const defaultConfiguration: Configuration = {
  releases: {
    paths: ['**/gpai/**', '**/*.safetensors', '**/*.gguf', '**/*.safetensors.index.json', '**/pytorch_model*.bin', '**/*.onnx'],
    labels: ['model-release'],
    titles: [],
    base_branches: [],
  },
  locale: 'en',
  strictness: { legacy_block_days: 180, warnings_block: false },
}
