import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'
import { type Failure, gateErrorOf } from './api-failure.ts'
import type { Api, Shape } from './octokit.ts'
import { inRepository, type Repository } from './reference.ts'

/** Whether a list in GraphQL goes on behind a page, and where. */
type PageInfo = { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }

/** One page of a list in GraphQL. */
export type Page<Node> = {
  readonly pageInfo: PageInfo
  readonly nodes: readonly Node[]
}

/** The pull request whose pages are read, and the head that it must keep meanwhile. */
export type Pages = Repository & { readonly api: Api; readonly number: number; readonly head: string }

/** The shape of a page whose entries have the given shape. */
export function pageOf<Node>(node: Shape<Node>) {
  return z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
    nodes: z.array(node),
  })
}

/** Everything after a first page, whatever the number of pages. */
export async function allNodes<Node>(
  pages: Pages,
  first: Page<Node>,
  next: { readonly query: string; readonly page: Shape<Page<Node>> },
): Promise<readonly Node[]> {
  const shape = z.object({
    repository: z.object({ pullRequest: z.object({ headRefOid: z.string(), page: next.page }) }),
  })
  const nodes = [...first.nodes]
  const follow = pageFollower()
  let after = follow(first.pageInfo)
  while (after !== null) {
    const variables = { ...inRepository(pages), number: pages.number, after }
    const { repository } = await pages.api.query(next.query, variables, shape)
    assertStillAt(pages, repository.pullRequest.headRefOid)
    nodes.push(...repository.pullRequest.page.nodes)
    after = follow(repository.pullRequest.page.pageInfo)
  }
  return nodes
}

/**
 * Follows one list from page to page: gives the cursor of the next page, and `null` behind the last. Throws a `GateError`
 * with the code `response-invalid` where a page that goes on does not say where, or leads back, so that no list is endless.
 */
export function pageFollower(): (pageInfo: PageInfo) => string | null {
  const seen = new Set<string>()
  return ({ hasNextPage, endCursor }) => {
    if (!hasNextPage) return null
    if (typeof endCursor !== 'string' || seen.has(endCursor)) {
      throw gateErrorOf(noNextPage, { list: 'in pages' })
    }
    seen.add(endCursor)
    return endCursor
  }
}

const noNextPage: Failure = {
  code: 'response-invalid',
  detail: { kind: 'no-next-page' },
  requestId: null,
  retryAfter: null,
}

// Decision: docs/decisions/0602-a-verdict-stands-on-the-head-of-its-event.md
/** Rejects what was read of two different states of the pull request. */
export function assertStillAt({ number, head }: Pick<Pages, 'number' | 'head'>, now: string): void {
  if (now === head) return
  throw new GateError({
    code: 'event-unsupported',
    says: sayError('pull-request-moved', { number, head, now }),
  })
}
