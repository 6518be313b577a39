import { createHmac, randomUUID } from 'node:crypto'
import { payload } from './event-examples.ts'
import * as present from './rest/present.ts'
import { account, tick } from './world/accounts.ts'
import { commitAt } from './world/git-objects.ts'
import { commitsBetween } from './world/history.ts'
import { mergeOnto, testMerge, tip } from './world/repositories.ts'
import type { Installation, PullRequest, Repository, Review, World } from './world/world.ts'

/** An event as a webhook delivers it, with what a workflow run adds to it. */
export type Event = {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly sha: string
  readonly ref: string
  readonly baseRef?: string
  readonly headRef?: string
}

/** What can be said about any event. */
export type EventInput = {
  readonly action?: string
  /** The login of who caused it. */
  readonly sender?: string
  /** The App that it goes to; workflows get none. */
  readonly installation?: Installation
  /** Fields to put over the built payload, such as `changes` or `label`. */
  readonly extra?: Readonly<Record<string, unknown>>
}

type Place = { readonly world: World; readonly repository: Repository }

/** `pull_request`: a workflow runs on the test merge. */
export function pullRequestEvent(place: Place, pullRequest: PullRequest, input: EventInput = {}): Event {
  const sha = testMerge(place.repository, pullRequest)
  const ref = `refs/pull/${pullRequest.number}/merge`
  return { name: 'pull_request', ...pullRequestParts(place, pullRequest, input), sha, ref }
}

/** `pull_request_target`: the same payload, but a workflow runs on the base branch. */
export function pullRequestTargetEvent(place: Place, pullRequest: PullRequest, input: EventInput = {}): Event {
  const sha = tip(place.repository, pullRequest.baseRef)
  const ref = `refs/heads/${pullRequest.baseRef}`
  return { name: 'pull_request_target', ...pullRequestParts(place, pullRequest, input), sha, ref }
}

/** `pull_request_review`: it gives a workflow no names of branches. */
export function reviewEvent(
  place: Place,
  pullRequest: PullRequest,
  input: EventInput & { readonly review: Review },
): Event {
  const { repository } = place
  const review = { ...present.review(repository, pullRequest, input.review), state: input.review.state.toLowerCase() }
  const known = {
    action: input.action ?? 'submitted',
    review,
    pull_request: present.pullRequestInList(repository, pullRequest),
  }
  return {
    name: 'pull_request_review',
    payload: build('pull_request_review', place, input, known),
    sha: testMerge(repository, pullRequest),
    ref: `refs/pull/${pullRequest.number}/merge`,
  }
}

/** `merge_group`: makes the queue's branch, with the pull requests merged one after another. */
export function mergeGroupEvent(place: Place, pullRequests: readonly PullRequest[], input: EventInput = {}): Event {
  const { repository } = place
  const baseRef = pullRequests[0]?.baseRef ?? repository.defaultBranch
  const base = tip(repository, baseRef)
  const head = pullRequests.reduce((onto, { headOid }) => mergeOnto(repository, onto, headOid), base)
  const branch = `gh-readonly-queue/${baseRef}/pr-${pullRequests.at(-1)?.number ?? 0}-${base}`
  repository.branches.set(branch, head)
  const { tree, message, author, committer } = commitAt(repository.store, head)
  const group = {
    head_sha: head,
    head_ref: `refs/heads/${branch}`,
    base_sha: base,
    base_ref: `refs/heads/${baseRef}`,
    head_commit: { id: head, tree_id: tree, message, timestamp: author.date, author, committer },
  }
  const known = { action: input.action ?? 'checks_requested', merge_group: group }
  return {
    name: 'merge_group',
    payload: build('merge_group', place, input, known),
    sha: head,
    ref: `refs/heads/${branch}`,
  }
}

/** `push` of everything on a branch since `before`. */
export function pushEvent(place: Place, branch: string, input: EventInput & { readonly before?: string } = {}): Event {
  const { repository } = place
  const after = tip(repository, branch)
  const before = input.before ?? commitAt(repository.store, after).parents[0] ?? '0'.repeat(40)
  const pushed = /^0+$/.test(before) ? [] : commitsBetween(repository.store, before, after)
  const commits = pushed.map(({ oid, tree, message, author, committer }) => ({
    id: oid,
    tree_id: tree,
    message,
    timestamp: author.date,
    author,
    committer,
  }))
  const ref = `refs/heads/${branch}`
  const known = { ref, before, after, base_ref: null, commits, head_commit: commits.at(-1) ?? null }
  return { name: 'push', payload: build('push', place, input, known), sha: after, ref }
}

/** `schedule`: there is no webhook of that name; the runner writes a payload with little in it. */
export function scheduleEvent({ repository }: Place, cron = '17 4 * * *'): Event {
  return {
    name: 'schedule',
    payload: { schedule: cron, repository: present.repository(repository) },
    ...onDefaultBranch(repository),
  }
}

/** `workflow_dispatch` on the default branch. */
export function workflowDispatchEvent(
  place: Place,
  inputs: Readonly<Record<string, string>> = {},
  input: EventInput = {},
): Event {
  const { ref, sha } = onDefaultBranch(place.repository)
  const known = { inputs, ref, workflow: '.github/workflows/release-gate.yaml' }
  return { name: 'workflow_dispatch', payload: build('workflow_dispatch', place, input, known), sha, ref }
}

/** The request by which GitHub would hand the event to an App: headers with a signature, and the body. */
export function signedDelivery(
  event: Event,
  secret: string,
  guid: string = randomUUID(),
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const body = JSON.stringify(event.payload)
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/test',
      'x-github-delivery': guid,
      'x-github-event': event.name,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
  }
}

function pullRequestParts(
  place: Place,
  pullRequest: PullRequest,
  input: EventInput,
): Pick<Event, 'payload' | 'baseRef' | 'headRef'> {
  const action = input.action ?? 'opened'
  const known = {
    action,
    number: pullRequest.number,
    pull_request: { ...present.pullRequest(place.repository, pullRequest), updated_at: tick(place.world) },
  }
  return {
    payload: build('pull_request', place, input, known),
    baseRef: pullRequest.baseRef,
    headRef: pullRequest.headRef,
  }
}

function build(
  name: string,
  { world, repository }: Place,
  input: EventInput,
  known: Readonly<Record<string, unknown>>,
): Event['payload'] {
  const { installation, extra = {} } = input
  const {
    organization: _,
    installation: __,
    ...built
  } = payload(name, repository, {
    ...known,
    repository: present.repository(repository),
    sender: present.account(account(world, input.sender ?? 'mia')),
    ...extra,
  })
  return {
    ...built,
    ...(repository.owner.type === 'Organization'
      ? { organization: { login: repository.owner.login, id: repository.owner.id } }
      : {}),
    ...(installation === undefined ? {} : { installation: { id: installation.id, node_id: `MD_${installation.id}` } }),
  }
}

function onDefaultBranch(repository: Repository): Pick<Event, 'sha' | 'ref'> {
  return { sha: tip(repository, repository.defaultBranch), ref: `refs/heads/${repository.defaultBranch}` }
}
