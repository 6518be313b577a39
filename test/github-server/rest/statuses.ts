import { z } from 'zod'
import { nextId, tick } from '../world/accounts.ts'
import { resolveRevision } from '../world/revisions.ts'
import type { Status } from '../world/world.ts'
import { type Call, created, type Handlers, invalid, ok, page, refuse, repositoryOf } from './answer.ts'
import * as present from './present.ts'

const LONGEST_DESCRIPTION = 140
const MOST_PER_CONTEXT = 1000

/** Commit statuses. */
export const statuses: Handlers = {
  'repos/create-commit-status': (call) => {
    const repository = repositoryOf(call)
    const { state, context, description, target_url: targetUrl } = NewStatus.parse(call.body)
    const sha = call.params['sha'] ?? ''
    if (resolveRevision(repository, sha)?.oid !== sha) return refuse(422, `No commit found for SHA: ${sha}`)
    if ((description?.length ?? 0) > LONGEST_DESCRIPTION) {
      return invalid('Status', 'description', `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`)
    }
    const same = repository.statuses.filter((it) => it.sha === sha && it.context === context)
    if (same.length >= MOST_PER_CONTEXT) {
      return invalid('Status', 'base', 'This SHA and context has reached the maximum number of statuses.')
    }
    const made = {
      id: nextId(call.world),
      sha,
      state,
      context,
      description,
      targetUrl,
      creator: call.token.actor,
      createdAt: tick(call.world),
    }
    repository.statuses.push(made)
    return created({ ...present.status(made), creator: present.account(made.creator) })
  },

  'repos/list-commit-statuses-for-ref': (call) =>
    page(call, statusesFor(call), (it) => ({ ...present.status(it), creator: present.account(it.creator) })),

  'repos/get-combined-status-for-ref': (call) => {
    const repository = repositoryOf(call)
    const latest = [
      ...new Map(
        statusesFor(call)
          .toReversed()
          .map((it) => [it.context, it]),
      ).values(),
    ]
    const sha = resolveRevision(repository, call.params['ref'] ?? '')?.oid ?? ''
    return ok({
      state: combined(latest),
      sha,
      total_count: latest.length,
      statuses: latest.map(present.status),
      repository: present.repository(repository),
    })
  },
}

const NewStatus = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().default('default'),
  description: z.string().nullable().default(null),
  target_url: z.string().nullable().default(null),
})

/** Newest first. */
function statusesFor(call: Call): readonly Status[] {
  const repository = repositoryOf(call)
  const commit = resolveRevision(repository, call.params['ref'] ?? '')
  return repository.statuses.filter(({ sha }) => sha === commit?.oid).toReversed()
}

function combined(latest: readonly Status[]): string {
  if (latest.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return latest.length === 0 || latest.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}
