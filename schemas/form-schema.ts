import * as z from 'zod/mini'
import { answers, withheld } from './answers.ts'
import type { Form } from './artefacts.ts'
import type { Item } from './item.ts'

type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema of a form written in YAML, for editors: sections, keys, options, and what may stand in a value's place. */
export function formJsonSchema({ title, items }: Form): JsonSchema {
  const root: Branch = new Map()
  for (const item of items) plant(root, item.id.split('.'), item)
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...objectOf(root) }
}

type Branch = Map<string, Branch | Item>

function plant(branch: Branch, [key = '', ...rest]: readonly string[], item: Item): void {
  if (rest.length === 0) {
    branch.set(key, item)
    return
  }
  const below = branch.get(key)
  const grown: Branch = below instanceof Map ? below : new Map()
  branch.set(key, grown)
  plant(grown, rest, item)
}

function objectOf(branch: Branch): JsonSchema {
  const properties = [...branch].map(
    ([key, below]) => [key, below instanceof Map ? objectOf(below) : itemSchema(below)] as const,
  )
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }
}

function itemSchema(item: Item): JsonSchema {
  const substitutes = [
    item.accepts.includes('withheld') ? [jsonOf(z.strictObject({ withheld }))] : [],
    item.accepts.includes('not-applicable') ? [jsonOf(z.strictObject({ not_applicable: z.string() }))] : [],
    item.accepts.includes('none-exists')
      ? [jsonOf(z.strictObject({ none_exists: z.union([z.string(), z.literal(true)]) }))]
      : [],
  ]
  return { title: item.title, description: item.asks, anyOf: [valueSchema(item), ...substitutes.flat()] }
}

function valueSchema({ answer, options }: Item): JsonSchema {
  if (options === undefined) return jsonOf(answers[answer])
  if (answer === 'choice') return { enum: options }
  const other = jsonOf(z.strictObject({ other: z.string() }))
  return { type: 'array', items: { anyOf: [{ enum: options }, other] }, uniqueItems: true }
}

function jsonOf(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
