import { exampleDigests, exampleModels, exampleProviders } from '../../commitments/data/example-values.ts'
import { plain } from './non-answers/words.ts'

const models: ReadonlySet<string> = new Set(exampleModels)
const digests: ReadonlySet<string> = new Set(exampleDigests)
const providers = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${exampleProviders.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** Whether a text is the name of a model of the gate's own examples, or holds a provider, an address or a digest of them. */
export function holdsExampleValue(text: string): boolean {
  const written = plain(text).trim()
  if (models.has(written) || providers.test(written)) return true
  return (written.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? []).some((digest) => digests.has(digest))
}
