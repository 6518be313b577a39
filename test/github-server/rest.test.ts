import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPERATIONS } from '../openapi/operations.ts'
import { ask } from './ask.ts'
import { handlers } from './rest/handlers.ts'
import { CASES } from './rest-cases.ts'
import { world } from './rest-scene.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import { withGitHub } from './with-github.ts'
import { createWorld } from './world/create-world.ts'
import { addReview, openPullRequest } from './world/pull-requests.ts'

describe('the REST side of the server', () => {
  let github: GitHubServer
  beforeAll(async () => {
    github = await startGitHub(world)
  })
  afterAll(() => github.close())

  for (const [operation, what, status, extra] of CASES) {
    it(`answers ${operation} with ${status} as described: ${what}`, async () => {
      const before = github.violations.length
      const reply = await ask(github, what, extra)
      expect(github.violations.slice(before)).toEqual([])
      expect(github.requests.at(-1)?.operation).toBe(operation)
      expect(reply.status, reply.text).toBe(status)
    })
  }

  it('has a case for everything that it can answer, and knows what it cannot', () => {
    const tried = new Set(CASES.map(([operation]) => operation))
    expect(Object.keys(handlers).filter((id) => !tried.has(id))).toEqual([])
    expect(OPERATIONS.filter((id) => !(id in handlers))).toEqual([
      'actions/get-workflow-run',
      'actions/re-run-workflow',
    ])
  })

  it('shows what is left of a deleted account and a deleted fork', async () => {
    const { world, repository } = createWorld()
    const pull = openPullRequest(world, repository, { author: null, files: { a: '1' } })
    repository.pullRequests.set(1, { ...pull, headRepository: null })
    addReview(world, pull, { author: null })
    await withGitHub(world, async (github) => {
      const reply = await ask(github, 'GET /repos/acme/atlas/pulls/1')
      expect(reply.body).toMatchObject({ user: { login: 'ghost' }, head: { repo: null } })
      await ask(github, 'GET /repos/acme/atlas/pulls/1/reviews')
      await ask(github, 'GET /repos/acme/atlas/pulls')
    })
  })

  it('adds the annotations of later updates to those of earlier ones', async () => {
    const { world, repository } = createWorld()
    const head_sha = repository.branches.get('main')
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 50 }, () => annotation) }
    await withGitHub(world, async (github) => {
      const made = await ask(github, 'POST /repos/acme/atlas/check-runs', { body: { name: 'a', head_sha, output } })
      expect(made.body).toMatchObject({ status: 'queued', conclusion: null })
      const run = repository.checkRuns[0]
      const body = { conclusion: 'failure', output }
      expect((await ask(github, `PATCH /repos/acme/atlas/check-runs/${run?.id}`, { body })).body).toMatchObject({
        status: 'completed',
        output: { annotations_count: 100 },
      })
    })
  })
})
