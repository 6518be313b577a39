import { z } from 'zod'
import { type FileChange, lineCount } from '../world/files.ts'
import { changesSince, commitsBetween } from '../world/history.ts'
import { openPullRequest } from '../world/pull-requests.ts'
import { tip } from '../world/repositories.ts'
import type { Repository } from '../world/world.ts'
import {
  type Call,
  created,
  type Handlers,
  invalid,
  notFound,
  ok,
  page,
  repositoryOf,
  withPullRequest,
} from './answer.ts'
import * as present from './present.ts'

/** Beyond these GitHub's lists just end. */
const MOST_FILES = 3000
const MOST_COMMITS = 250

/** Pull requests with their files, commits and reviews. */
export const pulls: Handlers = {
  'pulls/list': (call) => {
    const repository = repositoryOf(call)
    const wanted = matching(call.query)
    const found = [...repository.pullRequests.values()].toReversed().filter((it) => {
      const head = `${it.headRepository?.owner.login}:${it.headRef}`
      return wanted('state', it.state, 'open') && wanted('base', it.baseRef) && wanted('head', head)
    })
    return page(call, found, (it) => present.pullRequestInList(repository, it))
  },

  'pulls/get': withPullRequest((_, repository, it) => ok(present.pullRequest(repository, it))),

  'pulls/list-files': withPullRequest((call, repository, { baseRef, headOid }) => {
    const changes = changesSince(repository.store, tip(repository, baseRef), headOid).slice(0, MOST_FILES)
    return page(call, changes, (it) => file(repository, it))
  }),

  'pulls/list-commits': withPullRequest((call, repository, { baseRef, headOid }) => {
    const commits = commitsBetween(repository.store, tip(repository, baseRef), headOid).slice(0, MOST_COMMITS)
    return page(call, commits, (it) => present.commit(call.world, repository, it))
  }),

  'pulls/list-reviews': withPullRequest((call, repository, it) =>
    page(call, it.reviews, (review) => present.review(repository, it, review)),
  ),

  'pulls/get-review': withPullRequest((call, repository, it) => {
    const found = it.reviews.find(({ id }) => id === Number(call.params['review_id']))
    return found === undefined ? notFound() : ok(present.review(repository, it, found))
  }),

  'pulls/list-review-comments': withPullRequest((call) => page(call, [], (it) => it)),

  'pulls/create': (call) => {
    const repository = repositoryOf(call)
    const { head, base, title = head, body, draft = false } = NewPullRequest.parse(call.body)
    if (!repository.branches.has(base)) return invalid('PullRequest', 'base', 'base is invalid')
    if (!repository.branches.has(head)) return invalid('PullRequest', 'head', 'head is invalid')
    const given = { head, base, title, draft, author: call.token.actor.login, ...(body === undefined ? {} : { body }) }
    return created(present.pullRequest(repository, openPullRequest(call.world, repository, given)))
  },
}

const NewPullRequest = z.object({
  head: z.string(),
  base: z.string(),
  title: z.string().optional(),
  body: z.string().optional(),
  draft: z.boolean().optional(),
})

/** How REST shows a changed file. Line counts are those of whole files: the world keeps no line differences. */
export function file(repository: Repository, change: FileChange): Readonly<Record<string, unknown>> {
  const lines = change.status === 'renamed' ? 0 : lineCount(repository.store, change)
  const additions = change.status === 'removed' ? 0 : lines
  const deletions = change.status === 'removed' ? lines : 0
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  }
}

function matching(query: Call['query']): (name: string, value: string, fallback?: string) => boolean {
  return (name, value, fallback = 'all') => [value, 'all'].includes(query[name] ?? fallback)
}
