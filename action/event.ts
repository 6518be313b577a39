import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { pullRequestOfGroup, type Reference } from '../github/reference.ts'
import type { ActionWords } from '../locales/action-words.ts'
import { type SaidError, sayError } from '../locales/error-words.ts'
import type { ActionEnvironment } from './environment.ts'

/** What an event asks to judge, or why there is nothing to judge. */
export type Trigger = { readonly reference: Reference } | { readonly nothing: keyof ActionWords['nothing'] }

type Repository = { readonly owner: string; readonly repo: string }

const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))
const pullRequestEvent = z.object({ pull_request: z.object({ number: z.int(), head: z.object({ sha }) }) })
const mergeGroupEvent = z.object({
  action: z.nullish(z.string()),
  merge_group: z.object({ head_sha: sha, base_sha: sha, head_ref: z.string() }),
})
const pushEvent = z.object({
  deleted: z.nullish(z.boolean()),
  head_commit: z.nullish(z.object({ id: sha })),
})

const pullRequestEvents = ['pull_request', 'pull_request_target', 'pull_request_review']
const commitEvents = ['workflow_dispatch', 'schedule']

/** The events that the action takes. */
export const supportedEvents: readonly string[] = [...pullRequestEvents, 'merge_group', 'push', ...commitEvents]

/** Says what an event is about. Only what names the change is taken from the payload; the rest is read from GitHub. */
export function triggerOf(environment: ActionEnvironment, payload: unknown): Trigger {
  const name = environment.GITHUB_EVENT_NAME
  const [owner = '', repo = ''] = environment.GITHUB_REPOSITORY.split('/')
  if (pullRequestEvents.includes(name)) return ofPullRequest({ owner, repo }, payload)
  if (name === 'merge_group') return ofMergeGroup({ owner, repo }, payload)
  if (name === 'push') return ofPush({ owner, repo }, payload, environment.GITHUB_SHA)
  if (commitEvents.includes(name)) return { reference: { kind: 'commit', owner, repo, head: environment.GITHUB_SHA } }
  throw unsupported(sayError('event-unsupported', { event: name, supported: supportedEvents }))
}

function ofPullRequest(repository: Repository, payload: unknown): Trigger {
  const { pull_request } = parse(pullRequestEvent, payload)
  return {
    reference: { kind: 'pull-request', ...repository, number: pull_request.number, head: pull_request.head.sha },
  }
}

function ofMergeGroup(repository: Repository, payload: unknown): Trigger {
  const { action, merge_group: group } = parse(mergeGroupEvent, payload)
  if (action === 'destroyed') return { nothing: 'group-gone' }
  const number = pullRequestOfGroup(group.head_ref)
  if (number === null) throw unsupported(sayError('group-names-no-pull-request', { supported: supportedEvents }))
  const commits = { base: group.base_sha, head: group.head_sha }
  return { reference: { kind: 'merge-group', ...repository, number, ...commits } }
}

function ofPush(repository: Repository, payload: unknown, commit: string): Trigger {
  const { deleted, head_commit } = parse(pushEvent, payload)
  if (deleted === true) return { nothing: 'ref-removed' }
  return { reference: { kind: 'commit', ...repository, head: head_commit?.id ?? commit } }
}

function parse<T>(shape: z.ZodMiniType<T>, payload: unknown): T {
  const parsed = z.safeParse(shape, payload)
  if (parsed.success) return parsed.data
  const path = String(parsed.error.issues[0]?.path.join('.'))
  throw unsupported(sayError('payload-incomplete', { path, supported: supportedEvents }))
}

function unsupported(says: SaidError): GateError {
  return new GateError({ code: 'event-unsupported', says })
}
