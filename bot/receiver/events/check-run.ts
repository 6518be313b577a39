import * as z from 'zod/mini'
import { checkName } from '../../../github/check-name.ts'
import { buttonShape, type Job } from '../../job.ts'
import { type EventMapping, read, repositoryIn, sha } from './event-mapping.ts'

const slug = z.catch(z.string().check(z.regex(/^[\w.-]{1,100}$/)), 'ghost')
const owner = z.nullish(z.object({ id: z.nullish(z.number()), slug }))
const run = z.object({ check_run: z.object({ name: z.string(), head_sha: sha, app: owner }) })
const suite = z.object({ check_suite: z.object({ head_sha: sha, app: owner }) })
const pressed = z.object({
  requested_action: z.object({ identifier: buttonShape.shape.identifier }),
  sender: z.object({ login: buttonShape.shape.sender }),
})

/**
 * A check run with our name. Ours: somebody asks for it again, or presses one of our buttons. Another App's: what we said
 * about the commit is looked at, so that the report can say that it is there. What our own runs report asks for nothing, or it would never end.
 */
export const checkRun: EventMapping = {
  actions: ['created', 'completed', 'rerequested', 'requested_action'],
  jobs: ({ action, payload, app }) => {
    const place = repositoryIn(payload)
    const found = read(run, payload)
    if (place === null || found === null || found.check_run.name !== checkName) return []
    const by = found.check_run.app?.id ?? null
    const commit = { kind: 'commit', ...place, head: found.check_run.head_sha, button: null } as const
    if (action === 'requested_action') return by === app ? withButton(commit, payload) : []
    if (action === 'rerequested') return by === null || by === app ? [commit] : []
    return by === null || by === app ? [] : [{ ...commit, foreign: found.check_run.app?.slug ?? 'ghost' }]
  },
}

/** All checks of a commit, asked for again: GitHub's own button sends this and not an event for each run. */
export const checkSuite: EventMapping = {
  actions: ['rerequested'],
  jobs: ({ payload, app }) => {
    const place = repositoryIn(payload)
    const found = read(suite, payload)
    if (place === null || found === null) return []
    const by = found.check_suite.app?.id ?? app
    return by === app ? [{ kind: 'commit', ...place, head: found.check_suite.head_sha, button: null }] : []
  },
}

function withButton(commit: Extract<Job, { readonly kind: 'commit' }>, payload: unknown): readonly Job[] {
  const found = read(pressed, payload)
  if (found === null) return []
  return [{ ...commit, button: { identifier: found.requested_action.identifier, sender: found.sender.login } }]
}
