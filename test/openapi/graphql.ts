import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  parse,
  validate,
} from 'graphql'

/** What a query is answered from: plain values, and functions of the arguments for fields that take some. */
export type GraphqlNode = { readonly [field: string]: unknown }

/** A query as it is sent. */
export type GraphqlRequest = { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> }

/** How an error says that the answering side, not the asking one, lacks something. */
export const NOT_MODELLED = 'NOT_MODELLED'

let built: GraphQLSchema | null = null

/** What is wrong with a query or its variables by GitHub's public schema; an empty list means nothing. */
export function graphqlProblems({ query, variables = {} }: GraphqlRequest): readonly string[] {
  const { document, problems } = understood(query)
  if (document instanceof GraphQLError) return [document.message]
  return [...problems, ...(problems.length === 0 ? variableProblems(document, variables) : [])].map((it) => it.message)
}

/** Executes a query over GitHub's public schema. A field that `root` does not know is an error, never a silent null. */
export async function runGraphql(
  root: GraphqlNode,
  { query, variables = {} }: GraphqlRequest,
): Promise<ExecutionResult> {
  const { document } = understood(query)
  if (document instanceof GraphQLError) return { errors: [document] }
  return execute({
    schema: schema(),
    document,
    rootValue: root,
    variableValues: { ...variables },
    fieldResolver: resolveField,
    typeResolver: (value) => (isNode(value) ? String(value['__typename']) : undefined),
  })
}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, { fieldName, parentType }) => {
  if (!isNode(source) || !(fieldName in source)) {
    throw new GraphQLError(`The double does not model ${parentType.name}.${fieldName}.`, {
      extensions: { type: NOT_MODELLED },
    })
  }
  const value = source[fieldName]
  return isResolver(value) ? value(args) : value
}

/** Built at first use: it takes about 0.2 s. Read as a file, because the package's entry builds it a second time. */
function schema(): GraphQLSchema {
  built ??= buildSchema(
    readFileSync(new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema')), 'utf8'),
    {
      assumeValid: true,
      noLocation: true,
    },
  )
  return built
}

type Understood = { readonly document: DocumentNode | GraphQLError; readonly problems: readonly GraphQLError[] }

const known = new Map<string, Understood>()

/** A query, read and checked. Kept, because a client sends few different ones again and again. */
function understood(query: string): Understood {
  const before = known.get(query)
  if (before !== undefined) return before
  const document = parsed(query)
  const found = { document, problems: document instanceof GraphQLError ? [] : validate(schema(), document) }
  if (known.size >= 500) known.clear()
  known.set(query, found)
  return found
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error))
  }
}

function variableProblems(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const declared = definition.variableDefinitions ?? []
    const undeclared = Object.keys(variables).filter((name) => !declared.some((it) => it.variable.name.value === name))
    return [
      ...(getVariableValues(schema(), declared, variables).errors ?? []),
      ...undeclared.map((name) => new GraphQLError(`The variable $${name} is given but not declared.`)),
    ]
  })
}

function isNode(value: unknown): value is GraphqlNode {
  return typeof value === 'object' && value !== null
}

function isResolver(value: unknown): value is (args: GraphqlNode) => unknown {
  return typeof value === 'function'
}
