import * as z from 'zod/mini'
import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { plainValue } from '../documents/locate.ts'
import { readDocument } from '../documents/read-document.ts'
import type { Blob } from '../source.ts'

/** `telling`: keys that only such a file of a model has; `keys`: those by which one model differs from another. */
type IdentityKeys = { readonly telling: readonly string[]; readonly keys: readonly string[] }

/** Library versions and layout are no identity. */
const ofConfiguration: IdentityKeys = {
  telling: ['model_type', 'architectures'],
  keys: [
    'model_type',
    'architectures',
    'hidden_size',
    'n_embd',
    'd_model',
    'dim',
    'intermediate_size',
    'num_hidden_layers',
    'n_layer',
    'n_layers',
    'num_layers',
    'num_attention_heads',
    'num_key_value_heads',
    'n_heads',
    'n_head',
    'head_dim',
    'vocab_size',
    'num_experts',
    'num_local_experts',
    'n_routed_experts',
    'num_experts_per_tok',
    'moe',
    'max_position_embeddings',
    'quantization_config',
    'text_config',
    'vision_config',
  ],
}

/** Other pages have a name or a licence in their front matter, too. */
const ofCard: IdentityKeys = {
  telling: ['base_model', 'pipeline_tag', 'library_name', 'model_name', 'model-index'],
  keys: [
    'name',
    'model_name',
    'base_model',
    'base_model_relation',
    'license',
    'license_name',
    'license_link',
    'pipeline_tag',
    'gated',
    'extra_gated_eu_disallowed',
    'extra_gated_prompt',
  ],
}

const mapping = z.record(z.string(), z.unknown())

/** Whether a path can be a model card by its name. */
export function isCardName(path: string): boolean {
  return /(^|\/)(readme|model[-_]?card)(\.[a-z-]{2,8})?\.(md|markdown)$/i.test(path)
}

/** Whether a path can be the configuration of a model by its name. */
export function isConfigurationName(path: string): boolean {
  return modelPartOf(path) === 'configuration' && /\.json$/i.test(path)
}

/**
 * What makes a model this one, as its configuration or card says it, as a text to compare. `null` where the file is no
 * configuration of a model (no type and no architecture) and no card of one. One that names a model and cannot be read is
 * compared as it stands.
 */
export async function identityOf(path: string, blob: Blob | undefined): Promise<string | null> {
  if (blob?.kind !== 'file') return null
  const text = new TextDecoder().decode(blob.bytes)
  if (isConfigurationName(path)) return identityIn(await dataOf('config.json', text), text, ofConfiguration)
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]
  return front === undefined ? null : identityIn(await dataOf('card.yaml', front), front, ofCard)
}

function identityIn(
  data: Readonly<Record<string, unknown>> | null,
  text: string,
  { telling, keys }: IdentityKeys,
): string | null {
  if (data === null) return telling.some((key) => text.includes(key)) ? text : null
  const isModel = telling.some((key) => data[key] !== undefined)
  return isModel ? JSON.stringify(keys.map((key) => data[key] ?? null)) : null
}

async function dataOf(name: string, text: string): Promise<Readonly<Record<string, unknown>> | null> {
  const { content } = await readDocument(name, { kind: 'file', bytes: new TextEncoder().encode(text) })
  if ((content.format !== 'json' && content.format !== 'yaml') || content.root === null) return null
  const data = z.safeParse(mapping, plainValue(content.root))
  return data.success ? data.data : null
}
