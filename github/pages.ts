import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import type { Api, Shape } from './octokit.ts'
import { inRepository, type Repository } from './reference.ts'

/** One page of a list in GraphQL. */
export type Page<Node> = {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
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
  let { pageInfo } = first
  while (pageInfo.hasNextPage) {
    const variables = { ...inRepository(pages), number: pages.number, after: pageInfo.endCursor }
    const { repository } = await pages.api.query(next.query, variables, shape)
    assertStillAt(pages, repository.pullRequest.headRefOid)
    nodes.push(...repository.pullRequest.page.nodes)
    pageInfo = repository.pullRequest.page.pageInfo
  }
  return nodes
}

/** Rejects what was read of two different states of the pull request. */
export function assertStillAt({ number, head }: Pick<Pages, 'number' | 'head'>, now: string): void {
  if (now === head) return
  throw new GateError({
    code: 'event-unsupported',
    message: `Pull request #${number} moved on from commit ${head} to ${now}, so there is no verdict about ${head}.`,
    remedy: 'Nothing is to be done here: the run for the newer commit gives the verdict.',
  })
}
