import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

type Fields = Readonly<Record<string, unknown>>

const Fields = z.record(z.string(), z.unknown())
const Body = z.object({ content: z.object({ 'application/json': z.object({ schema: Fields }) }) })
const Webhook = z.object({ post: z.object({ requestBody: Body }) })
const Description = z.object({
  webhooks: z.record(z.string(), Webhook),
  components: z.object({ schemas: z.record(z.string(), Fields) }),
})

/** A kind of payload that GitHub describes: the event, its action, and the schema of the payload. */
export type Described = { readonly name: string; readonly action: string | null; readonly schema: Fields }

const require = createRequire(import.meta.url)
const file = require.resolve('@octokit/openapi-webhooks/generated/api.github.com.json')
const description = Description.parse(JSON.parse(readFileSync(file, 'utf8')))

/** Every kind of payload of these events. */
export function describedPayloads(events: readonly string[]): readonly Described[] {
  return Object.entries(description.webhooks).flatMap(([id, { post }]) => {
    const name = events.filter((event) => `${id}-`.startsWith(`${event.replaceAll('_', '-')}-`)).sort(longest)[0]
    if (name === undefined) return []
    const rest = id.slice(name.length + 1).replaceAll('-', '_')
    const { schema } = post.requestBody.content['application/json']
    return [{ name, action: rest === '' ? null : rest, schema }]
  })
}

function longest(one: string, other: string): number {
  return other.length - one.length
}

/** What decides at each place of a payload: how often a field is left out or null, and which number comes next. */
export type Chance = {
  /** A whole number from 0 to `below`, without it. */
  below(below: number): number
  /** Out of a hundred fields, how many are null and how many are missing, whatever the schema says. */
  readonly nulls: number
  readonly missing: number
}

const deepest = 7

/** A payload after a schema, with fields that are null or missing here and there. */
export function generate(schema: unknown, chance: Chance, depth = 0): unknown {
  const { $ref: ref, ...own } = Fields.parse(schema)
  if (typeof ref === 'string')
    return generate(description.components.schemas[ref.split('/').at(-1) ?? ''], chance, depth)
  if (own['const'] !== undefined) return own['const']
  if (Array.isArray(own['enum'])) return own['enum'][chance.below(own['enum'].length)]
  const alternatives = own['oneOf'] ?? own['anyOf']
  if (Array.isArray(alternatives)) return generate(alternatives[chance.below(alternatives.length)], chance, depth)
  if (Array.isArray(own['allOf']))
    return Object.assign({}, ...own['allOf'].map((part: unknown) => generate(part, chance, depth)))
  return generateType(own, chance, depth)
}

function generateType(schema: Fields, chance: Chance, depth: number): unknown {
  const types = [schema['type']].flat()
  const type = types[chance.below(types.length)] ?? (schema['properties'] === undefined ? 'null' : 'object')
  switch (type) {
    case 'object':
      return object(schema, chance, depth)
    case 'array':
      return depth > deepest
        ? []
        : Array.from({ length: chance.below(3) }, () => generate(schema['items'] ?? {}, chance, depth + 1))
    case 'string':
      return text(chance)
    case 'integer':
    case 'number':
      return [0, 1, 7, -1, 2 ** 40, 1.5, 2 ** 60][chance.below(7)]
    case 'boolean':
      return chance.below(2) === 1
    default:
      return null
  }
}

function object(schema: Fields, chance: Chance, depth: number): Fields {
  if (depth > deepest) return {}
  const properties = Object.entries(Fields.parse(schema['properties'] ?? {}))
  const kept = properties.filter(() => chance.below(100) >= chance.missing)
  return Object.fromEntries(
    kept.map(([name, child]) => [name, chance.below(100) < chance.nulls ? null : generate(child, chance, depth + 1)]),
  )
}

const texts = [
  '',
  'acme',
  'a'.repeat(40),
  'refs/heads/main',
  '/gpai recheck',
  '../..',
  'GPAI release gate',
  '@x\u0000',
  'User',
]

function text(chance: Chance): string {
  return texts[chance.below(texts.length)] ?? ''
}
