import { getOctokit } from '@actions/github'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { startGitHub } from './server.ts'
import { assertNoViolations, withGitHub } from './with-github.ts'
import { addToken } from './world/accounts.ts'
import { createWorld, WORKFLOW_TOKEN } from './world/create-world.ts'
import { addComment, addReview, openPullRequest } from './world/pull-requests.ts'
import { pushCommit } from './world/repositories.ts'

const scene = () => {
  const { world, repository } = createWorld({ files: { 'a.md': 'A', latest: { link: 'a.md' } } })
  return { world, repository, pull: openPullRequest(world, repository, { files: { 'b.md': 'B' } }) }
}
const R = '/repos/acme/atlas'

describe('the server', () => {
  it('flags a request against the contract, and refuses a body that does not fit', async () => {
    const github = await startGitHub(scene().world)
    const reply = await ask(github, `POST ${R}/check-runs`, {
      body: { name: 'gate', head_sha: 'x', conclusion: 'failed' },
    })
    await ask(github, `GET ${R}/pulls?labels=release`)
    await ask(github, 'GET /nonsense')
    await github.close()
    expect(reply.status).toBe(422)
    expect(github.violations).toEqual([
      expect.stringContaining('checks/create: body/conclusion must be equal to one of the allowed values'),
      'pulls/list: unknown query parameter labels',
      'unknown endpoint GET /nonsense',
    ])
    expect(() => assertNoViolations(github)).toThrow('nonsense')
  })

  it('fails the test whose requests went against the contract', async () => {
    await expect(withGitHub(scene().world, (github) => ask(github, 'GET /nonsense'))).rejects.toThrow(
      'unknown endpoint',
    )
  })

  it('logs what was asked and what came of it', async () => {
    await withGitHub(scene().world, async (github) => {
      await ask(github, `GET ${R}/pulls/1/files?per_page=5`)
      expect(github.requests).toMatchObject([
        {
          method: 'GET',
          path: `${R}/pulls/1/files`,
          query: { per_page: '5' },
          operation: 'pulls/list-files',
          status: 200,
        },
      ])
    })
  })

  it('serves the pages of a list to GitHub’s own client', async () => {
    const { world, pull } = scene()
    for (let number = 1; number <= 31; number += 1) addComment(world, pull, { body: `Comment ${number}` })
    await withGitHub(world, async ({ url, requests }) => {
      const octokit = getOctokit(WORKFLOW_TOKEN, { baseUrl: url })
      const given = { owner: 'acme', repo: 'atlas', issue_number: 1, per_page: 10 }
      const comments = await octokit.paginate(octokit.rest.issues.listComments, given)
      expect(comments.map(({ body }) => body).at(-1)).toBe('Comment 31')
      expect(requests).toHaveLength(4)
      expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    })
  })

  it('says that nothing has changed, free of charge', async () => {
    const { world, pull } = scene()
    await withGitHub(world, async (github) => {
      const first = await ask(github, `GET ${R}/pulls/1/reviews`)
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
      expect((await ask(github, `GET ${R}/pulls/1/reviews`, { headers })).status).toBe(304)
      expect(world.quota.used).toBe(1)
      addReview(world, pull)
      expect((await ask(github, `GET ${R}/pulls/1/reviews`, { headers })).status).toBe(200)
    })
  })

  it('counts requests down to none', async () => {
    const { world } = scene()
    world.quota.limit = 1
    await withGitHub(world, async (github) => {
      expect((await ask(github, `GET ${R}`)).headers.get('x-ratelimit-remaining')).toBe('0')
      expect(await ask(github, `GET ${R}`)).toMatchObject({
        status: 403,
        body: { message: 'API rate limit exceeded.' },
      })
    })
  })

  it('gives raw bytes, and follows a link by REST as GitHub does', async () => {
    await withGitHub(scene().world, async (github) => {
      const headers = { accept: 'application/vnd.github.raw+json' }
      expect((await ask(github, `GET ${R}/contents/a.md`, { headers })).text).toBe('A')
      expect((await ask(github, `GET ${R}/contents/latest`)).body).toMatchObject({ type: 'file', content: 'QQ==' })
    })
  })

  it('understands the addresses of a server of one’s own', async () => {
    await withGitHub(scene().world, async (github) => {
      expect((await ask(github, `GET /api/v3${R}`)).status).toBe(200)
      expect((await ask(github, 'POST /api/graphql', { body: { query: '{ viewer { login } }' } })).status).toBe(200)
    })
  })

  it('answers after the latency that was asked for', async () => {
    const started = performance.now()
    await withGitHub(scene().world, (github) => ask(github, `GET ${R}`), { latency: 60 })
    expect(performance.now() - started).toBeGreaterThan(55)
  })

  it('shows a push at once, with the new head and base', async () => {
    const { world, repository, pull } = scene()
    const main = pushCommit(world, repository, 'main', { files: { 'c.md': 'C' } })
    const head = pushCommit(world, repository, pull.headRef, { files: { 'd.md': 'D' } })
    await withGitHub(world, async (github) => {
      expect((await ask(github, `GET ${R}/pulls/1`)).body).toMatchObject({
        head: { sha: head.oid },
        base: { sha: main.oid },
        changed_files: 2,
      })
    })
  })
})

describe('access', () => {
  it('needs a token that is known, and a user agent', async () => {
    await withGitHub(scene().world, async (github) => {
      expect(await ask(github, `GET ${R}`, { token: null })).toMatchObject({
        status: 401,
        body: { message: 'Requires authentication' },
      })
      expect(await ask(github, `GET ${R}`, { token: 'made-up' })).toMatchObject({
        status: 401,
        body: { message: 'Bad credentials' },
      })
    })
  })

  it('keeps the token of a fork from writing', async () => {
    const { world } = scene()
    const token = addToken(world, { permissions: 'read' })
    await withGitHub(world, async (github) => {
      expect((await ask(github, `GET ${R}/pulls/1`, { token })).status).toBe(200)
      const refused = await ask(github, `POST ${R}/issues/1/comments`, { token, body: { body: 'Hi' } })
      expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    })
  })

  it('goes permission by permission', async () => {
    const { world, pull } = scene()
    const token = addToken(world, { permissions: { checks: 'write' } })
    await withGitHub(world, async (github) => {
      expect((await ask(github, `GET ${R}/contents/a.md`, { token })).status).toBe(403)
      expect(
        (await ask(github, `POST ${R}/check-runs`, { token, body: { name: 'a', head_sha: pull.headOid } })).status,
      ).toBe(201)
    })
  })

  it('hides a private repository from strangers, in GraphQL too', async () => {
    const { world } = scene()
    const stranger = addToken(world, { app: null, actor: 'stranger' })
    await withGitHub(world, async (github) => {
      expect((await ask(github, `GET ${R}`, { token: stranger })).status).toBe(404)
      const query = '{ repository(owner: "acme", name: "atlas") { id } }'
      expect((await ask(github, 'POST /graphql', { token: stranger, body: { query } })).body).toMatchObject({
        errors: [{ type: 'NOT_FOUND' }],
      })
    })
  })
})
