import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as events from './events.ts'
import { addApp, addInstallation } from './world/accounts.ts'
import { createWorld } from './world/create-world.ts'
import { addReview, openPullRequest } from './world/pull-requests.ts'
import { addFork, pushCommit, testMerge, tip } from './world/repositories.ts'
import { resolveRevision } from './world/revisions.ts'

const { world, repository } = createWorld({ owner: 'acme' })
const place = { world, repository }
const pull = openPullRequest(world, repository, {
  from: addFork(world, repository, 'zoe'),
  files: { a: '1' },
  labels: ['release'],
})
const merge = testMerge(repository, pull)
const main = tip(repository, 'main')

describe('an event', () => {
  it('of a pull request runs on the test merge and has the world’s values', () => {
    const event = events.pullRequestEvent(place, pull, { action: 'synchronize', sender: 'zoe' })
    expect(event).toMatchObject({
      name: 'pull_request',
      sha: merge,
      ref: 'refs/pull/1/merge',
      baseRef: 'main',
      headRef: 'change-1',
    })
    expect(event.payload).toMatchObject({
      action: 'synchronize',
      number: 1,
      pull_request: { head: { sha: pull.headOid, repo: { full_name: 'zoe/atlas' } }, labels: [{ name: 'release' }] },
      repository: { full_name: 'acme/atlas', private: true },
      sender: { login: 'zoe' },
    })
    expect(JSON.stringify(event.payload)).not.toContain('Codertocat')
    expect(event.payload).not.toHaveProperty('installation')
  })

  it('of a pull request target runs on the base branch', () => {
    expect(events.pullRequestTargetEvent(place, pull)).toMatchObject({
      name: 'pull_request_target',
      sha: main,
      ref: 'refs/heads/main',
    })
  })

  it('of a review names its state in lower case', () => {
    const review = addReview(world, pull, { body: 'Good.' })
    const event = events.reviewEvent(place, pull, { review })
    expect(event).toMatchObject({
      sha: merge,
      payload: { action: 'submitted', review: { id: review.id, state: 'approved', body: 'Good.' } },
    })
    expect(event.headRef).toBeUndefined()
  })

  it('of a merge group makes the queue’s branch', () => {
    const second = openPullRequest(world, repository, { files: { b: '2' } })
    const event = events.mergeGroupEvent(place, [pull, second])
    expect(event.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-2-${main}`)
    expect(event.payload).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: event.sha, base_sha: main, base_ref: 'refs/heads/main' },
    })
    expect(resolveRevision(repository, event.ref)?.parents[1]).toBe(second.headOid)
  })

  it('of a push lists its commits', () => {
    const pushed = pushCommit(world, repository, 'main', { files: { c: '3' }, message: 'Third' })
    expect(events.pushEvent(place, 'main')).toMatchObject({
      sha: pushed.oid,
      ref: 'refs/heads/main',
      payload: { before: main, after: pushed.oid, commits: [{ id: pushed.oid, message: 'Third' }] },
    })
  })

  it('of a schedule or a dispatch runs on the default branch', () => {
    expect(events.scheduleEvent(place, '0 3 * * *')).toMatchObject({
      ref: 'refs/heads/main',
      payload: { schedule: '0 3 * * *' },
    })
    expect(events.workflowDispatchEvent(place, { mode: 'report' })).toMatchObject({
      ref: 'refs/heads/main',
      payload: { inputs: { mode: 'report' } },
    })
  })

  it('for an App carries its installation and a signature', () => {
    const installation = addInstallation(world, { app: addApp(world, { slug: 'gate' }), account: 'acme' })
    const event = events.pullRequestEvent(place, pull, { installation, extra: { changes: { title: { from: 'Old' } } } })
    expect(event.payload).toMatchObject({ installation: { id: installation.id }, changes: { title: { from: 'Old' } } })
    const { headers, body } = events.signedDelivery(event, 'secret')
    expect(headers['x-hub-signature-256']).toBe(`sha256=${createHmac('sha256', 'secret').update(body).digest('hex')}`)
  })
})
