import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { description, type Operation, operations, type Parameter, type Schema } from './description.ts'
import { type Openness, toJsonSchema } from './json-schema.ts'

/** A request as it goes over the wire: the body parsed, the query as text. */
export type ContractRequest = {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** An answer with what is needed to find the operation that it answers. */
export type ContractResponse = {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body?: unknown
}

/** The operation that a request addresses, with the values in its path. */
export type Match = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }

const open = checker('open')
const closed = checker('closed')
const text = checker('open', { coerceTypes: true })
const routes = operations.map((operation) => ({ operation, pattern: pattern(operation) })).toSorted(bySpecificity)

/** GitHub's REST description as a judge of requests and answers; an empty list means that nothing is wrong. */
export const contract = {
  request({ method, path, query = {}, body }: ContractRequest): readonly string[] {
    const match = find(method, path)
    if (match === null) return [`unknown endpoint ${method} ${path}`]
    const { operation, params } = match
    return [
      ...parameterProblems(operation, 'path', params),
      ...parameterProblems(operation, 'query', query),
      ...bodyProblems(operation, body),
    ].map((problem) => `${operation.id}: ${problem}`)
  },

  response({ method, path, status, body }: ContractResponse): readonly string[] {
    const match = find(method, path)
    if (match === null) return status === 404 ? [] : [`unknown endpoint ${method} ${path} answered ${status}`]
    const { operation } = match
    return answerProblems(operation, status, body).map((problem) => `${operation.id}: ${status} ${problem}`)
  },

  find,

  /** Whether a value fits a schema of the description. */
  accepts(schema: Schema, value: unknown): boolean {
    return open(schema)(value)
  },
} as const

function find(method: string, path: string): Match | null {
  for (const { operation, pattern } of routes) {
    const found = operation.method === method.toUpperCase() ? pattern.exec(path) : null
    if (found !== null) return { operation, params: mapValues(found.groups ?? {}, decodeURIComponent) }
  }
  return null
}

function parameterProblems(
  operation: Operation,
  where: Parameter['in'],
  values: Readonly<Record<string, string>>,
): string[] {
  const known = new Map(operation.parameters.filter((it) => it.in === where).map((it) => [it.name, it]))
  const unknown = Object.keys(values).filter((name) => !known.has(name) && where === 'query')
  const missing = [...known.values()].filter((it) => it.required && !(it.name in values))
  const wrong = [...known.values()].filter(
    ({ name, schema }) => name in values && !text(wrapped(schema))({ value: values[name] }),
  )
  return [
    ...unknown.map((name) => `unknown ${where} parameter ${name}`),
    ...missing.map(({ name }) => `missing ${where} parameter ${name}`),
    ...wrong.map(({ name }) => `wrong ${where} parameter ${name}: ${JSON.stringify(values[name])}`),
  ]
}

function bodyProblems({ body: expected }: Operation, body: unknown): string[] {
  if (expected === null) return body === undefined || isEmpty(body) ? [] : ['unexpected body']
  if (body === undefined) return expected.required ? ['missing body'] : []
  const validate = closed(expected.schema)
  return validate(body) ? [] : explain('body', validate.errors)
}

function answerProblems(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses.get(status)
  if (schema === undefined && status < 300) return ['undocumented status']
  if (schema === null || schema === undefined) return []
  const validate = open(schema)
  return validate(body) ? [] : explain('answer', validate.errors)
}

function explain(where: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const detail = keyword === 'additionalProperties' || keyword === 'enum' ? ` ${JSON.stringify(params)}` : ''
    return `${where}${instancePath} ${message ?? keyword}${detail}`
  })
}

/** Compiles each schema at first use; the description has many more than one run needs. */
function checker(
  openness: Openness,
  options: { readonly coerceTypes?: boolean } = {},
): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options })
  addFormats.default(ajv)
  ajv.addSchema({
    $id: 'github',
    components: { schemas: mapValues(description.components.schemas, (it) => toJsonSchema(it, openness)) },
  })
  const compiled = new WeakMap<Schema, ValidateFunction>()
  return (schema) => {
    const validate = compiled.get(schema) ?? ajv.compile(toJsonSchema(schema, openness))
    compiled.set(schema, validate)
    return validate
  }
}

const wrappers = new WeakMap<Schema, Schema>()

/** Text from a URL can only be turned into a number inside an object. */
function wrapped(schema: Schema): Schema {
  const wrapper = wrappers.get(schema) ?? { type: 'object', properties: { value: schema } }
  wrappers.set(schema, wrapper)
  return wrapper
}

function pattern({ path, parameters }: Operation): RegExp {
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    const several = parameters.some((it) => it.name === name && it['x-multi-segment'])
    return `(?<${name}>${several ? '.+' : '[^/]+'})`
  })
  return new RegExp(`^${source}$`)
}

/** `/commits/{ref}/status` must win over `/commits/{ref}`, whose `ref` may hold slashes. */
function bySpecificity(a: { readonly operation: Operation }, b: { readonly operation: Operation }): number {
  return fixedSegments(b.operation) - fixedSegments(a.operation)
}

function fixedSegments({ path }: Operation): number {
  return path.split('/').filter((segment) => !segment.includes('{')).length
}

function isEmpty(body: unknown): boolean {
  return body === '' || (typeof body === 'object' && body !== null && Object.keys(body).length === 0)
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
