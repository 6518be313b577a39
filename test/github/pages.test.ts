import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readOpenPullsIfThere } from '../../bot/sweep/open-pull-requests.ts'
import { githubApi, type Octokit } from '../../github/octokit.ts'
import { allNodes, pageOf } from '../../github/pages.ts'
import { impatient } from './setting.ts'

type Info = { readonly hasNextPage: boolean; readonly endCursor?: string | null }

const more = (endCursor?: string | null): Info => ({
  hasNextPage: true,
  ...(endCursor === undefined ? {} : { endCursor }),
})
const last: Info = { hasNextPage: false, endCursor: null }
const head = 'b'.repeat(40)
const place = { owner: 'acme', repo: 'atlas' }

/** GitHub with these pages of one list, over and over. */
function listing(answerWith: (pageInfo: Info) => unknown, pages: readonly Info[]) {
  const cursors: unknown[] = []
  const octokit: Octokit = {
    graphql: async (_document, variables) => {
      cursors.push(Object(variables).after)
      if (cursors.length > 20) throw new Error('asked without end')
      return answerWith(pages[(cursors.length - 1) % pages.length] ?? last)
    },
    request: async () => ({ data: null, headers: {} }),
  }
  return { api: githubApi(octokit, impatient), cursors }
}

function readPull(first: Info, pages: readonly Info[]) {
  const answer = (pageInfo: Info) => ({
    repository: { pullRequest: { headRefOid: head, page: { pageInfo, nodes: ['x'] } } },
  })
  const { api, cursors } = listing(answer, pages)
  const next = { query: 'query More { x }', page: pageOf(z.string()) }
  return { cursors, nodes: allNodes({ ...place, api, number: 1, head }, { pageInfo: first, nodes: ['a'] }, next) }
}

function readRepository(pages: readonly Info[]) {
  const answer = (pageInfo: Info) => ({
    viewer: { login: 'gpai-release-gate[bot]' },
    repository: {
      name: 'atlas',
      owner: { login: 'acme' },
      isArchived: false,
      isDisabled: false,
      isLocked: false,
      pullRequests: { pageInfo, nodes: [] },
    },
  })
  const { api, cursors } = listing(answer, pages)
  return { cursors, state: readOpenPullsIfThere(api, place) }
}

const endless = { code: 'response-invalid' }

describe('a list in pages', () => {
  it('is read to its end, each page once', async () => {
    const { nodes, cursors } = readPull(more('one'), [more('two'), last])
    expect(await nodes).toEqual(['a', 'x', 'x'])
    expect(cursors).toEqual(['one', 'two'])
    const open = readRepository([more('one'), last])
    expect(await open.state).toMatchObject({ pulls: [] })
    expect(open.cursors).toEqual([null, 'one'])
  })

  it.each([
    ['null', more(null)],
    ['left out', more()],
  ])('is an error where the cursor of the next page is %s', async (_, info) => {
    await expect(readPull(info, [last]).nodes).rejects.toMatchObject(endless)
    await expect(readPull(more('one'), [info]).nodes).rejects.toMatchObject(endless)
    await expect(readRepository([info]).state).rejects.toMatchObject(endless)
  })

  it('is an error where it leads in a circle, the first time round', async () => {
    const circles = [readPull(more('one'), [more('one')]), readPull(more('one'), [more('two'), more('one')])]
    for (const { nodes, cursors } of circles) {
      await expect(nodes).rejects.toMatchObject(endless)
      expect(cursors.length).toBeLessThanOrEqual(2)
    }
    const { state, cursors } = readRepository([more('one')])
    await expect(state).rejects.toMatchObject(endless)
    expect(cursors).toEqual([null, 'one'])
  })
})
