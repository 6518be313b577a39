import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { GateError } from '../../engine/gate-error.ts'
import { connect } from '../../github/connect.ts'
import { githubApi, toResult } from '../../github/octokit.ts'
import { sayError } from '../../locales/error-words.ts'
import { startGitHub } from '../github-server/server.ts'
import { createWorld, WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { inEnglish, readInEnglish } from '../in-english.ts'
import { impatient } from './setting.ts'

const apiUrl = 'https://api.github.test'
const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
const where = { owner: 'acme', repo: 'atlas', file_sha: 'f00' }
const path = '/repos/acme/atlas/git/blobs/f00'
const shape = z.object({ content: z.string() })
const document = 'query Viewer { viewer { login } }'
const viewer = z.object({ viewer: z.object({ login: z.string() }) })
const api = githubApi(connect({ token: 't0ken', apiUrl }), impatient)
const read = () => api.read(route, where, shape)
const query = () => api.query(document, {}, viewer)
const github = () => nock(apiUrl, { reqheaders: { authorization: 'token t0ken' } })
const id = { 'x-github-request-id': 'AB:12' }

beforeEach(() => {
  nock.disableNetConnect()
})

afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
  nock.enableNetConnect()
})

describe('an answer of REST', () => {
  it.each([
    [401, {}, 'Bad credentials', 'authentication-failed'],
    [403, {}, 'Resource not accessible by integration', 'permission-missing'],
    [403, { 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded', 'rate-limited'],
    [403, { 'retry-after': '60' }, 'Forbidden', 'rate-limited'],
    [403, {}, 'You have exceeded a secondary rate limit.', 'rate-limited'],
    [404, {}, 'Not Found', 'not-found'],
    [409, {}, 'Git Repository is empty.', 'response-invalid'],
    [422, {}, 'Validation Failed', 'response-invalid'],
    [429, {}, 'Too many requests', 'rate-limited'],
    [500, {}, 'Server Error', 'service-unavailable'],
  ])('%s with %j and "%s" becomes %s', async (status, headers, message, code) => {
    github()
      .get(path)
      .reply(status, { message }, { ...id, ...headers })
    const error = await read().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(GateError)
    const text = {
      message: expect.stringContaining(`${message} (request AB:12)`),
      remedy: expect.stringMatching(/\.$/),
    }
    expect(inEnglish(error)).toMatchObject({ code, ...text })
  })

  it.each([
    ['nothing', ''],
    ['half of it', '{"content": "YQ'],
    ['another type', '{"content": 1}'],
    ['null', 'null'],
  ])('with %s in it becomes response-invalid', async (_, body) => {
    github()
      .get(path)
      .reply(200, body, { 'content-type': 'application/json', ...id })
    await expect(read()).rejects.toMatchObject({ code: 'response-invalid', message: expect.stringContaining('AB:12') })
  })

  it('may have more in it than is used', async () => {
    github().get(path).reply(200, { content: 'YQ==', new_field: null })
    expect(await read()).toEqual({ content: 'YQ==' })
  })

  it.each(['timeout', 'reset'] as const)('that is lost by %s becomes service-unavailable', async (kind) => {
    nock.enableNetConnect('127.0.0.1')
    const { world } = createWorld()
    const server = await startGitHub(world)
    server.fault('*', kind)
    const hasty = githubApi(connect({ token: WORKFLOW_TOKEN, apiUrl: server.url }), { call: 200, pause: 0 })
    await expect(hasty.read(route, where, shape)).rejects.toMatchObject({ code: 'service-unavailable' })
    await server.close()
  })

  it('whose body stops on the way becomes service-unavailable', async () => {
    const slow = { request: async () => new Promise<never>(() => {}), graphql: async () => null }
    const ending = {
      ...slow,
      request: () =>
        new Promise<{ data: unknown; headers: object }>((resolve) =>
          setTimeout(() => resolve({ data: '', headers: {} }), 60),
        ),
    }
    const hasty = githubApi(ending, { call: 20, pause: 0 })
    await expect(hasty.read(route, where, shape)).rejects.toMatchObject({ code: 'service-unavailable' })
  })
})

describe('an answer of GraphQL', () => {
  it.each([
    ['NOT_FOUND', 'Could not resolve', 'not-found'],
    ['FORBIDDEN', 'Resource not accessible', 'permission-missing'],
    ['INSUFFICIENT_SCOPES', 'Your token lacks a scope', 'permission-missing'],
    ['RATE_LIMITED', 'API rate limit exceeded', 'rate-limited'],
    [null, 'You have exceeded a secondary rate limit.', 'rate-limited'],
    ['OTHER', 'Field is wrong', 'response-invalid'],
  ])('with the error %s "%s" becomes %s, whatever data comes along', async (type, message, code) => {
    github()
      .post('/graphql')
      .reply(200, { data: { viewer: { login: 'mia' } }, errors: [{ type, message }] }, id)
    await expect(readInEnglish(query())).rejects.toMatchObject({
      code,
      message: expect.stringContaining('(request AB:12)'),
    })
  })

  it.each([
    ['no data', '{"data": null}'],
    ['half of it', '{"data": {"viewer": {"log'],
    ['null', 'null'],
    ['nothing', ''],
  ])('with %s in it becomes response-invalid', async (_, body) => {
    github().post('/graphql').reply(200, body, { 'content-type': 'application/json' })
    await expect(readInEnglish(query())).rejects.toMatchObject({ code: 'response-invalid' })
  })
})

describe('an answer of GraphQL without the organisation', () => {
  const missing = { type: 'NOT_FOUND', path: ['organisation'], message: 'Could not resolve to a Repository' }
  const data = { organisation: null, viewer: { login: 'mia' } }

  it('is an answer', async () => {
    github()
      .post('/graphql')
      .reply(200, { data, errors: [missing] })
    expect(await query()).toEqual({ viewer: { login: 'mia' } })
  })

  it.each([
    ['for another reason', [{ ...missing, type: 'FORBIDDEN' }]],
    ['and without something else', [missing, { ...missing, path: ['repository'] }]],
    ['that does not say what is missing', [{ ...missing, path: null }]],
  ])('%s is none', async (_, errors) => {
    github().post('/graphql').reply(200, { data, errors })
    await expect(query()).rejects.toHaveProperty('code')
  })

  it('and without data is none', async () => {
    github()
      .post('/graphql')
      .reply(200, { errors: [missing] })
    await expect(readInEnglish(query())).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('one more try', () => {
  const patient = githubApi(connect({ token: 't0ken', apiUrl }), { call: 2000, pause: 1000 })
  const overloaded = { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] }

  it.each([502, 503, 504])('follows a %s', async (status) => {
    github().get(path).reply(status, {})
    github().get(path).reply(200, { content: 'YQ==' })
    expect(await patient.read(route, where, shape)).toEqual({ content: 'YQ==' })
  })

  it('follows a broken connection', async () => {
    github().get(path).replyWithError('socket hang up')
    github().get(path).reply(200, { content: 'YQ==' })
    expect(await patient.read(route, where, shape)).toEqual({ content: 'YQ==' })
  })

  it('follows a limit that is soon over', async () => {
    github().get(path).reply(429, {}, { 'retry-after': '0' })
    github().get(path).reply(200, { content: 'YQ==' })
    expect(await patient.read(route, where, shape)).toEqual({ content: 'YQ==' })
  })

  it('follows a query for which GitHub took too long', async () => {
    github().post('/graphql').reply(200, overloaded)
    github()
      .post('/graphql')
      .reply(200, { data: { viewer: { login: 'mia' } } })
    expect(await patient.query(document, {}, viewer)).toEqual({ viewer: { login: 'mia' } })
  })

  it('is the last one', async () => {
    github().get(path).times(2).reply(502, {})
    await expect(patient.read(route, where, shape)).rejects.toMatchObject({ code: 'service-unavailable' })
  })

  it('does not follow a limit that lasts', async () => {
    github().get(path).reply(429, {}, { 'retry-after': '60' })
    await expect(patient.read(route, where, shape)).rejects.toMatchObject({ code: 'rate-limited' })
  })

  it('never follows a write, which may have been done', async () => {
    github().post('/repos/acme/atlas/issues/1/comments').reply(502, {})
    const write = patient.write(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...where, issue_number: 1 },
      shape,
    )
    await expect(write).rejects.toMatchObject({ code: 'service-unavailable' })
  })
})

describe('the addresses', () => {
  const server = 'https://ghes.test'

  it('of a server of one’s own have queries beside /api/v3', async () => {
    nock(server)
      .post('/api/graphql')
      .reply(200, { data: { viewer: { login: 'mia' } } })
    const own = githubApi(connect({ token: 't', apiUrl: `${server}/api/v3` }))
    expect(await own.query(document, {}, viewer)).toEqual({ viewer: { login: 'mia' } })
  })

  it('may be given for queries', async () => {
    nock(server)
      .post('/queries')
      .reply(200, { data: { viewer: { login: 'mia' } } })
    const own = githubApi(connect({ token: 't', apiUrl: server, graphqlUrl: `${server}/queries` }))
    expect(await own.query(document, {}, viewer)).toEqual({ viewer: { login: 'mia' } })
  })
})

describe('failures that are no answers', () => {
  const broken = (thrown: unknown) => ({ request: () => Promise.reject(thrown), graphql: () => Promise.reject(thrown) })

  it('of any kind become response-invalid', async () => {
    const odd = githubApi(broken('a text'), impatient)
    await expect(odd.read(route, where, shape)).rejects.toMatchObject({ code: 'response-invalid' })
  })

  it('without a name of the query are still told', async () => {
    const odd = githubApi(broken(new TypeError('no')), impatient)
    await expect(readInEnglish(odd.query('{ viewer { login } }', {}, viewer))).rejects.toThrow(
      'The query without a name failed',
    )
  })

  it('are values where nothing depends on them', async () => {
    const error = new GateError({ code: 'not-found', says: sayError('commit-absent', { commit: 'abc' }) })
    expect(await toResult(Promise.resolve(1))).toEqual({ done: 1 })
    expect(await toResult(Promise.reject(error))).toEqual({ failed: error })
  })

  it('that are bugs are not caught', async () => {
    await expect(toResult(Promise.reject(new TypeError('bug')))).rejects.toThrow('bug')
  })
})
