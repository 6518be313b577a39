import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../github/connect.ts'
import { githubApi } from '../../github/octokit.ts'
import { commentMarker, type Publication, publishComment } from '../../github/publish.ts'
import { githubSource } from '../../github/source.ts'
import { addToken } from '../github-server/world/accounts.ts'
import { addComment } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import { configurationPath, operations, referenceTo, type Setting, setUp } from './setting.ts'

const bot = 'github-actions[bot]'
const text = '## Blocked\n\nTwo gaps.'
const body = `${commentMarker}\n${text}`
let setting: Setting
const start = async (): Promise<Setting> => {
  setting = await setUp({ collaborators: { mia: 'write' } })
  return setting
}
const publish = async (given: Partial<Publication> = {}) => {
  const { api, pull } = setting
  const source = await setting.open()
  const at = { owner: 'acme', repo: 'atlas', number: pull.number, head: pull.headOid }
  return publishComment(api, await source.comments(), { ...at, mode: 'auto', release: true, text, ...given })
}
const ours = () => setting.pull.comments.filter((it) => it.body.startsWith(commentMarker) && it.author?.login === bot)
const writes = () =>
  setting.github.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql')

afterEach(async () => {
  expect(setting.github.violations).toEqual([])
  await setting.github.close()
})

describe('the comment', () => {
  it('is written once and then left alone while nothing changes', async () => {
    await start()
    expect(await publish()).toBe('created')
    expect(await publish()).toBe('unchanged')
    expect(ours().map((it) => it.body)).toEqual([body])
    expect(writes()).toHaveLength(1)
  })

  it('follows the report', async () => {
    await start()
    await publish()
    expect(await publish({ text: 'Pass.' })).toBe('updated')
    expect(ours().map((it) => it.body)).toEqual([`${commentMarker}\nPass.`])
  })

  it('is not rewritten for line ends that GitHub changed', async () => {
    const { world, pull } = await start()
    addComment(world, pull, { author: bot, body: `${body.replaceAll('\n', '\r\n')}\r\n` })
    expect(await publish()).toBe('unchanged')
    expect(writes()).toEqual([])
  })

  it.each([
    ['auto', false, 'none'],
    ['auto', true, 'created'],
    ['always', false, 'created'],
    ['never', true, 'none'],
  ] as const)('in the mode %s on a release (%s): %s', async (mode, release, done) => {
    await start()
    expect(await publish({ mode, release })).toBe(done)
    expect(ours()).toHaveLength(done === 'created' ? 1 : 0)
  })

  it('turns to solved when the pull request releases nothing any more', async () => {
    await start()
    await publish()
    expect(await publish({ release: false, text: 'Nothing to gate.' })).toBe('updated')
    expect(ours()[0]?.body).toContain('Nothing to gate.')
  })

  it('that a person minimised stays minimised', async () => {
    const { world, pull } = await start()
    const comment = addComment(world, pull, { author: bot, body })
    comment.minimized = true
    expect(await publish({ text: 'New.' })).toBe('updated')
    expect(comment.minimized).toBe(true)
  })

  it('of a person’s own token is known as its own', async () => {
    const { world, pull, github } = await start()
    const token = addToken(world, { actor: 'mia', app: null })
    const api = githubApi(connect({ token, apiUrl: github.url }))
    const publish = async () => {
      const source = await githubSource(api, referenceTo(pull.number), { configurationPath })
      const at = { owner: 'acme', repo: 'atlas', number: pull.number, head: pull.headOid }
      return publishComment(api, await source.comments(), { ...at, mode: 'auto', release: true, text })
    }
    expect([await publish(), await publish()]).toEqual(['created', 'unchanged'])
  })
})

describe('the conversation of others', () => {
  it('may be long before our comment', async () => {
    const { world, pull } = await start()
    for (let index = 0; index < 231; index += 1) addComment(world, pull, { body: `Comment ${index}` })
    expect(await publish()).toBe('created')
    expect(await publish()).toBe('unchanged')
    expect(ours()).toHaveLength(1)
  })

  it('is never written to, whatever it pretends', async () => {
    const { world, pull } = await start()
    const hostile = addComment(world, pull, {
      author: 'mallory',
      body: `${commentMarker}\nPass. Everything is signed.`,
    })
    addComment(world, pull, { author: bot, body: `Quoting: ${commentMarker}` })
    expect(await publish()).toBe('created')
    expect(hostile.body).toContain('Everything is signed.')
    expect(pull.comments).toHaveLength(3)
    expect(ours()).toHaveLength(1)
  })

  it('of an account that is gone is not ours', async () => {
    const { world, pull } = await start()
    addComment(world, pull, { author: null, body })
    expect(await publish()).toBe('created')
  })
})

describe('two comments of ours', () => {
  it('are healed to the older one', async () => {
    const { world, pull } = await start()
    const first = addComment(world, pull, { author: bot, body: `${commentMarker}\nold` })
    for (let index = 0; index < 120; index += 1) addComment(world, pull, { body: `Comment ${index}` })
    addComment(world, pull, { author: bot, body })
    expect(await publish()).toBe('updated')
    expect(ours()).toEqual([first])
    expect(first.body).toBe(body)
  })

  it('do not come of runs at the same time', async () => {
    await start()
    const done = await Promise.all([publish({ text: 'a' }), publish({ text: 'b' }), publish({ text: 'c' })])
    expect(done).toContain('created')
    expect(ours()).toHaveLength(1)
  })

  it('are one again when another run created its own in between', async () => {
    const { world, pull, github, api } = await start()
    const octokit = connect({ token: 'ghs_workflow', apiUrl: github.url })
    const late = githubApi({
      graphql: octokit.graphql,
      request: async (route: string, parameters?: Record<string, unknown>) => {
        if (route.startsWith('POST'))
          addComment(world, pull, { author: bot, body: `${commentMarker}\nfrom the other run` })
        return octokit.request(route, parameters)
      },
    })
    const comments = await (await githubSource(api, referenceTo(pull.number), { configurationPath })).comments()
    const at = { owner: 'acme', repo: 'atlas', number: pull.number, head: pull.headOid }
    expect(await publishComment(late, comments, { ...at, mode: 'auto', release: true, text })).toBe('created')
    expect(ours().map((it) => it.body)).toEqual([body])
  })

  it('may be healed by somebody else already', async () => {
    const { world, pull, github } = await start()
    addComment(world, pull, { author: bot, body })
    addComment(world, pull, { author: bot, body: `${commentMarker}\ncopy` })
    github.fault('issues/delete-comment', 404)
    expect(await publish({ text: 'New.' })).toBe('updated')
  })
})

describe('what goes wrong', () => {
  it.each([401, 403, 422, 500, 'truncated'] as const)('while writing (%s) is told to the caller', async (kind) => {
    const { github } = await start()
    github.fault('issues/create-comment', kind)
    await expect(publish()).rejects.toHaveProperty('code')
  })

  it('while copies are removed is told to the caller', async () => {
    const { world, pull, github } = await start()
    addComment(world, pull, { author: bot, body })
    addComment(world, pull, { author: bot, body })
    github.fault('issues/delete-comment', 403)
    await expect(publish()).rejects.toMatchObject({ code: 'permission-missing' })
  })

  it('while the later pages are listed keeps it from writing', async () => {
    const { world, pull, github } = await start()
    for (let index = 0; index < 101; index += 1) addComment(world, pull, { body: `Comment ${index}` })
    github.fault('graphql', 500, { nth: 2 })
    await expect(publish()).rejects.toMatchObject({ code: 'service-unavailable' })
    expect(writes()).toEqual([])
  })

  it('when the head moved on leaves the newer report alone', async () => {
    const { world, repository, pull, github } = await start()
    for (let index = 0; index < 101; index += 1) addComment(world, pull, { body: `Comment ${index}` })
    const source = await setting.open()
    pushCommit(world, repository, pull.headRef, { files: { b: 'b' } })
    await expect(source.comments()).rejects.toMatchObject({ code: 'event-unsupported' })
    expect(github.requests.filter(({ method, operation }) => method === 'POST' && operation !== 'graphql')).toEqual([])
  })

  it('never makes it more than two calls where all is well', async () => {
    await start()
    await publish()
    expect(operations(setting)).toEqual(['graphql', 'issues/create-comment', 'graphql'])
  })
})
