import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import type { FaultKind } from './faults.ts'
import { startGitHub } from './server.ts'
import { withGitHub } from './with-github.ts'
import { createWorld } from './world/create-world.ts'
import { openPullRequest } from './world/pull-requests.ts'

const PULL = 'GET /repos/acme/atlas/pulls/1'
const COMMENT = 'POST /repos/acme/atlas/issues/1/comments'

const scene = () => {
  const { world, repository } = createWorld()
  return { world, pull: openPullRequest(world, repository, { files: { 'b.md': 'B' } }) }
}

describe('a fault', () => {
  it.each([401, 403, 404, 409, 422, 429, 500, 502] as const)('answers with the status %i', async (status) => {
    await withGitHub(scene().world, async (github) => {
      const fault = github.fault('pulls/get', status)
      expect((await ask(github, PULL)).status).toBe(status)
      expect(fault.delivered()).toBe(1)
    })
  })

  it.each([
    ['rate-limit', 'x-ratelimit-remaining', '0'],
    ['secondary-rate-limit', 'retry-after', '60'],
    [429, 'retry-after', '60'],
  ] as const)('tells by headers that it is a %s', async (kind, name, value) => {
    await withGitHub(scene().world, async (github) => {
      github.fault('*', kind)
      const reply = await ask(github, PULL)
      expect(reply.status).toBe(kind === 429 ? 429 : 403)
      expect(reply.headers.get(name)).toBe(value)
    })
  })

  it('answers a query with nothing but an error', async () => {
    await withGitHub(scene().world, async (github) => {
      github.fault('graphql', 'graphql-error')
      const reply = await ask(github, 'POST /graphql', { body: { query: '{ viewer { login } }' } })
      expect(reply).toMatchObject({ status: 200, body: { data: null, errors: [{ type: 'SERVICE_UNAVAILABLE' }] } })
    })
  })

  it.each<FaultKind>(['truncated', 'reset'])('breaks the connection: %s', async (kind) => {
    await withGitHub(scene().world, async (github) => {
      const fault = github.fault('pulls/get', kind)
      await expect(ask(github, PULL)).rejects.toThrow()
      expect(fault.delivered()).toBe(1)
    })
  })

  it('never answers, and lets go when the server closes', async () => {
    const github = await startGitHub(scene().world)
    github.fault('pulls/get', 'timeout')
    const question = ask(github, PULL).then(
      () => 'answered',
      () => 'cut off',
    )
    while (github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await github.close()
    expect(await question).toBe('cut off')
    expect(github.requests).toMatchObject([{ status: null }])
  })

  it('hits one request of many', async () => {
    await withGitHub(scene().world, async (github) => {
      const fault = github.fault(/^GET .*pulls\/1$/, 500, { nth: 2 })
      const statuses = [await ask(github, PULL), await ask(github, PULL), await ask(github, PULL)].map(
        ({ status }) => status,
      )
      expect(statuses).toEqual([200, 500, 200])
      expect(fault.delivered()).toBe(1)
    })
  })

  it('keeps a write from taking effect, or only its answer from arriving', async () => {
    const { world, pull } = scene()
    await withGitHub(world, async (github) => {
      const lost = github.fault('issues/create-comment', 502)
      await ask(github, COMMENT, { body: { body: 'Lost' } })
      lost.stop()
      github.fault(({ method }) => method === 'POST', 502, { afterEffect: true })
      expect((await ask(github, COMMENT, { body: { body: 'Kept' } })).status).toBe(502)
    })
    expect(pull.comments.map(({ body }) => body)).toEqual(['Kept'])
  })
})
