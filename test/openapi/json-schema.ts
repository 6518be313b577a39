import { fieldsOf, follow, listed, type Schema } from './description.ts'

/** Whether objects accept fields that the description does not name. */
export type Openness = 'open' | 'closed'

const UNIONS = ['allOf', 'anyOf', 'oneOf'] as const
const CHILDREN = new Set(['items', 'additionalProperties', 'not'])

/** Turns a schema of OpenAPI 3.0 into JSON Schema: `nullable` becomes a type, and a closed object lists all its fields. */
export function toJsonSchema(schema: Schema, openness: Openness): Schema {
  return nullable(schema, closed(schema, convertChildren(schema, openness), openness))
}

function convertChildren(schema: Schema, openness: Openness): Schema {
  const ofBranches = speaksForBranches(schema) ? 'open' : openness
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => keyword !== 'nullable' && keyword !== 'discriminator')
      .map(([keyword, value]) => [keyword, convertKeyword(schema, keyword, { value, openness, ofBranches })]),
  )
}

type Keyword = { readonly value: unknown; readonly openness: Openness; readonly ofBranches: Openness }

function convertKeyword(schema: Schema, keyword: string, { value, openness, ofBranches }: Keyword): unknown {
  if (keyword === '$ref') return String(value).replace(/^#/, 'github#')
  if (keyword === 'properties') return mapValues(fieldsOf(schema), (child) => toJsonSchema(child, openness))
  if (isUnion(keyword)) return listed(schema, keyword).map((branch) => convertBranch(branch, openness, ofBranches))
  if (CHILDREN.has(keyword) && isSchema(value)) return toJsonSchema(value, openness)
  return value
}

/** A branch of an object that already lists its fields must not forbid the fields of the others. */
function convertBranch(branch: Schema, openness: Openness, ofBranches: Openness): Schema {
  if (ofBranches === openness) return toJsonSchema(branch, openness)
  return nullable(branch, convertChildren(follow(branch), openness))
}

/** A schema that names fields itself, or joins several, knows the fields of its branches as well. */
function speaksForBranches(schema: Schema): boolean {
  return 'properties' in schema || 'allOf' in schema
}

function closed(schema: Schema, converted: Schema, openness: Openness): Schema {
  if (openness === 'open' || !speaksForBranches(schema) || 'additionalProperties' in schema) return converted
  const names = fieldNames(schema)
  if (names.size === 0) return converted
  const own = fieldsOf(converted)
  const properties = Object.fromEntries([...names].map((name) => [name, own.get(name) ?? {}]))
  return { ...converted, properties, additionalProperties: false }
}

/** The names of all fields that a schema or one of its branches describes. */
export function fieldNames(schema: Schema): ReadonlySet<string> {
  const branches = UNIONS.flatMap((keyword) => listed(schema, keyword))
  return new Set([...fieldsOf(schema).keys(), ...branches.flatMap((branch) => [...fieldNames(follow(branch))])])
}

function nullable(schema: Schema, converted: Schema): Schema {
  if (schema['nullable'] !== true) return converted
  const { type, enum: values } = converted
  if (typeof type !== 'string') return { anyOf: [converted, { type: 'null' }] }
  return { ...converted, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) }
}

function isUnion(keyword: string): keyword is (typeof UNIONS)[number] {
  return UNIONS.some((union) => union === keyword)
}

/** Whether a value is an object, as schemas and answers are. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapValues(map: ReadonlyMap<string, Schema>, change: (value: Schema) => Schema): Schema {
  return Object.fromEntries([...map].map(([name, value]) => [name, change(value)]))
}
