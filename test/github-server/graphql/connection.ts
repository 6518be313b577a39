import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { GraphqlNode } from '../../openapi/graphql.ts'

const LARGEST_PAGE = 100

const Arguments = z.object({
  first: z.number().nullish(),
  last: z.number().nullish(),
  after: z.string().nullish(),
  before: z.string().nullish(),
})

/** A refusal in GitHub's form: its errors carry a type. */
export function graphqlError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** A list in pages. As on GitHub it takes `first` or `last`, and at most a hundred. */
export function connection<Item>(
  name: string,
  items: readonly Item[],
  node: (item: Item) => GraphqlNode,
): (args: GraphqlNode) => GraphqlNode {
  return (args) => {
    const { first, last, after, before } = Arguments.parse(args)
    const size = first ?? last
    if (size === null || size === undefined) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
      throw graphqlError('MISSING_PAGINATION_BOUNDARIES', message)
    }
    if (size > LARGEST_PAGE) {
      const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`
      throw graphqlError('EXCESSIVE_PAGINATION', message)
    }
    const from = after ? position(after) + 1 : 0
    const to = before ? position(before) : items.length
    const start = typeof first === 'number' ? from : Math.max(from, to - size)
    const end = typeof first === 'number' ? Math.min(to, from + size) : to
    return pageOf(items.slice(start, end).map(node), { start, end, total: items.length })
  }
}

type Place = { readonly start: number; readonly end: number; readonly total: number }

function pageOf(nodes: readonly GraphqlNode[], { start, end, total }: Place): GraphqlNode {
  return {
    totalCount: total,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < total,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start),
      endCursor: nodes.length === 0 ? null : cursor(end - 1),
    },
  }
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64')
}

function position(text: string): number {
  const index = Number(Buffer.from(text, 'base64').toString().replace('cursor:', ''))
  if (!Number.isInteger(index))
    throw graphqlError('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`)
  return index
}
