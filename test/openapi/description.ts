import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A schema as the description holds it: keywords and their values. */
export type Schema = { readonly [keyword: string]: unknown }

const Schema = z.record(z.string(), z.unknown())
const Reference = z.strictObject({ $ref: z.string() })
const Content = z.record(z.string(), z.object({ schema: Schema.optional() }))
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: Schema,
  'x-multi-segment': z.boolean().default(false),
})
const Response = z.object({ content: Content.default({}) })
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.union([Reference, Parameter])).default([]),
  requestBody: z.object({ required: z.boolean().default(false), content: Content }).optional(),
  responses: z.record(z.string(), z.union([Reference, Response])),
})
const Description = z.object({
  'x-source': z.string(),
  'x-github-api-version': z.string(),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), Schema),
    parameters: z.record(z.string(), Parameter),
    responses: z.record(z.string(), Response),
  }),
})

/** One parameter of an operation. */
export type Parameter = z.infer<typeof Parameter>

/** One operation with its references to parameters and responses followed. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: { readonly required: boolean; readonly schema: Schema } | null
  /** Per status; `null` where an answer has no JSON body. */
  readonly responses: ReadonlyMap<number, Schema | null>
}

/** The committed slice of GitHub's description, parsed. */
export const description = Description.parse(JSON.parse(readFileSync(new URL('github.json', import.meta.url), 'utf8')))

/** Every operation of the slice. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, raw]) => ({
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: raw.parameters.map((entry) =>
      '$ref' in entry ? component(description.components.parameters, entry.$ref) : entry,
    ),
    body:
      raw.requestBody === undefined
        ? null
        : { required: raw.requestBody.required, schema: json(raw.requestBody.content) ?? {} },
    responses: new Map(
      Object.entries(raw.responses).map(([status, entry]) => [
        Number(status),
        json(('$ref' in entry ? component(description.components.responses, entry.$ref) : entry).content),
      ]),
    ),
  })),
)

/** The schema itself, or the component that it refers to. */
export function follow(schema: Schema): Schema {
  const ref = schema['$ref']
  return typeof ref === 'string' ? component(description.components.schemas, ref) : schema
}

/** Reads a keyword that holds one schema. */
export function child(schema: Schema, keyword: string): Schema | null {
  const parsed = Schema.safeParse(schema[keyword])
  return parsed.success ? parsed.data : null
}

/** The fields that a schema names itself. Kept per schema: answers are filled up from it again and again. */
export function fieldsOf(schema: Schema): ReadonlyMap<string, Schema> {
  const known = fields.get(schema)
  if (known !== undefined) return known
  const read = new Map(Object.entries(z.record(z.string(), Schema).parse(schema['properties'] ?? {})))
  fields.set(schema, read)
  return read
}

const fields = new WeakMap<Schema, ReadonlyMap<string, Schema>>()

/** Reads a keyword that holds a list of schemas. */
export function listed(schema: Schema, keyword: string): readonly Schema[] {
  return z.array(Schema).parse(schema[keyword] ?? [])
}

function component<Value>(section: Readonly<Record<string, Value>>, ref: string): Value {
  const found = section[ref.split('/').at(-1) ?? '']
  if (found === undefined) throw new Error(`The slice holds no ${ref}.`)
  return found
}

function json(content: z.infer<typeof Content>): Schema | null {
  return Object.entries(content).find(([type]) => type.startsWith('application/json'))?.[1].schema ?? null
}
