import { contract } from './contract.ts'
import { child, fieldsOf, follow, listed, type Schema } from './description.ts'
import { fieldNames, isSchema } from './json-schema.ts'

/**
 * Fills an answer up to what the description requires. What is known stays; every other required field gets the emptiest
 * value of its type, text says `not-modelled`. A field that the description does not have is a mistake and throws.
 */
export function complete(schema: Schema, known: unknown): unknown {
  const target = follow(schema)
  if (known === undefined) return stub(target)
  if (Array.isArray(known)) return completeList(target, known)
  if (!isSchema(known)) return known
  const branches = alternatives(target)
  return branches.length > 0 ? completeBranch(target, branches, known) : completeObject(flatten(target), known)
}

function completeList(schema: Schema, known: readonly unknown[]): unknown {
  const list = [schema, ...alternatives(schema).map(follow)].find((it) => 'items' in it)
  const items = list === undefined ? null : child(list, 'items')
  return items === null ? known : known.map((item) => complete(items, item))
}

/** Takes the first alternative that has all the fields, and that the completed value really fits. */
function completeBranch(schema: Schema, branches: readonly Schema[], known: Schema): unknown {
  for (const branch of branches) {
    const merged = merge([schema, flatten(follow(branch))])
    if (!hasFieldsOf(merged, known) || !agreesWith(merged, known)) continue
    const value = completeObject(merged, known)
    if (contract.accepts(follow(branch), value)) return value
  }
  throw new Error(`No alternative of the description fits the fields ${Object.keys(known).join(', ')}.`)
}

function completeObject(schema: Schema, known: Schema): Schema {
  const own = fieldsOf(schema)
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  const missing = [...required].filter((name) => !(name in known)).map((name) => [name, stub(own.get(name) ?? {})])
  const given = Object.entries(known)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, completeField(schema, own.get(name), { name, value })])
  return Object.fromEntries([...given, ...missing])
}

function completeField(
  owner: Schema,
  field: Schema | undefined,
  { name, value }: { name: string; value: unknown },
): unknown {
  if (field !== undefined) return complete(field, value)
  if (takesAnyField(owner)) return value
  throw new Error(`The description has no field ${name} beside ${[...fieldNames(owner)].slice(0, 5).join(', ')}, ….`)
}

function hasFieldsOf(schema: Schema, known: Schema): boolean {
  const names = fieldNames(schema)
  return takesAnyField(schema) || Object.keys(known).every((name) => names.has(name))
}

/** Alternatives often differ in a field with one allowed value, such as `type`. */
function agreesWith(schema: Schema, known: Schema): boolean {
  return [...fieldsOf(schema)].every(([name, field]) => {
    const values = follow(field)['enum']
    return !(name in known) || !Array.isArray(values) || values.includes(known[name])
  })
}

function takesAnyField(schema: Schema): boolean {
  return 'additionalProperties' in schema || !('properties' in schema)
}

function alternatives(schema: Schema): readonly Schema[] {
  return [...listed(schema, 'oneOf'), ...listed(schema, 'anyOf')]
}

function flatten(schema: Schema): Schema {
  const known = flattened.get(schema)
  if (known !== undefined) return known
  const merged = merge([schema, ...listed(schema, 'allOf').map((part) => flatten(follow(part)))])
  flattened.set(schema, merged)
  return merged
}

const flattened = new WeakMap<Schema, Schema>()

function merge(parts: readonly Schema[]): Schema {
  const properties = Object.fromEntries(parts.flatMap((part) => [...fieldsOf(part)]))
  const required = parts.flatMap((part) => (Array.isArray(part['required']) ? part['required'] : []))
  const free = parts.some((part) => 'additionalProperties' in part)
  return {
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    required,
    ...(free ? { additionalProperties: true } : {}),
  }
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  'date-time': '1970-01-01T00:00:00Z',
  uri: 'https://not-modelled.invalid/',
  email: 'nobody@not-modelled.invalid',
}

function stub(schema: Schema): unknown {
  const target = follow(schema)
  if (target['nullable'] === true) return null
  const { enum: values, type, format } = target
  if (Array.isArray(values)) return values[0]
  if (type === 'string') return BY_FORMAT[String(format)] ?? 'not-modelled'
  if (type === 'integer' || type === 'number') return target['minimum'] ?? 0
  if (type === 'boolean') return false
  if (type === 'array') return []
  const [first] = alternatives(target)
  return first === undefined ? completeObject(flatten(target), {}) : stub(first)
}
