import { afterEach, describe, expect, it } from 'vitest'
import { githubSource } from '../../github/source.ts'
import { account, addApp } from '../github-server/world/accounts.ts'
import { addReview, editReview, openPullRequest, type PullRequestInput } from '../github-server/world/pull-requests.ts'
import { addFork, pushCommit } from '../github-server/world/repositories.ts'
import { configurationPath, operations, referenceTo, type Setting, setUp } from './setting.ts'

let setting: Setting
const start = async (input: Parameters<typeof setUp>[0] = {}): Promise<Setting> => {
  setting = await setUp(input)
  return setting
}

afterEach(async () => {
  expect(setting.github.violations).toEqual([])
  await setting.github.close()
})

describe('the pull request', () => {
  it('comes with one call', async () => {
    const pull = { title: 'Ship Atlas 3', labels: ['model-release'], draft: true, files: { a: 'a' }, author: 'mia' }
    await start({ visibility: 'public', pull })
    const source = await setting.open()
    expect(await source.pullRequest()).toEqual({
      number: 1,
      title: 'Ship Atlas 3',
      author: { login: 'mia', id: account(setting.world, 'mia').id, kind: 'person' },
      commitAuthors: [{ login: 'mia', id: account(setting.world, 'mia').id, kind: 'person' }],
      unknownAuthors: false,
      labels: ['model-release'],
      baseBranch: 'main',
      fromFork: false,
      draft: true,
      reviews: [],
    })
    expect(await source.visibility()).toBe('public')
    expect([source.proposed.revision, source.trusted.revision]).toEqual([
      setting.pull.headOid,
      setting.repository.branches.get('main'),
    ])
    expect(operations(setting)).toEqual(['graphql'])
  })

  it.each([
    ['private', 'private'],
    ['internal', 'private'],
    ['public', 'public'],
  ] as const)('in a repository that is %s is seen as %s', async (visibility, seen) => {
    const source = await (await start({ visibility })).open()
    expect(await source.visibility()).toBe(seen)
  })

  it('is judged against the newest commit of the base branch, not the one it was opened on', async () => {
    await start()
    const moved = pushCommit(setting.world, setting.repository, 'main', { files: { 'other.md': 'x' } })
    expect(setting.pull.baseOid).not.toBe(moved.oid)
    expect((await setting.open()).trusted.revision).toBe(moved.oid)
  })

  it('may come from a fork, from an account that is gone, or from a bot', async () => {
    const { world, repository, api } = await start()
    const from = addFork(world, repository, 'noah')
    const seen = async (input: PullRequestInput) => {
      const { number } = openPullRequest(world, repository, input)
      return (await githubSource(api, referenceTo(number), { configurationPath })).pullRequest()
    }
    expect(await seen({ from, author: null, files: { a: 'a' } })).toMatchObject({ fromFork: true, author: null })
    const { bot } = addApp(world, { slug: 'renovate' })
    const author = { login: 'renovate[bot]', kind: 'bot', id: bot.id }
    expect(await seen({ author: bot.login, files: { b: 'b' } })).toMatchObject({ fromFork: false, author })
  })

  it('names everybody who made its commits, once, and not the browser', async () => {
    const commits = [
      { files: { a: '1' }, author: 'mia', coAuthors: ['rita', 'mia'] },
      { files: { a: '2' }, author: 'noah' },
      { files: { a: '3' }, author: 'web-flow' },
      { files: { a: '4' }, email: 'nobody@example.org' },
    ]
    const source = await (await start({ pull: { commits } })).open()
    const pullRequest = await source.pullRequest()
    expect(pullRequest?.commitAuthors.map(({ login }) => login)).toEqual(['mia', 'rita', 'noah'])
    expect(pullRequest?.unknownAuthors).toBe(true)
  })
})

describe('a review', () => {
  it('comes with author, state, commit and text', async () => {
    const { world, pull } = await start()
    addReview(world, pull, { author: 'rita', body: '/gpai sign-off legal', state: 'APPROVED' })
    addReview(world, pull, { author: null, state: 'CHANGES_REQUESTED', commit: null })
    addReview(world, pull, { author: 'lea', state: 'DISMISSED' })
    addReview(world, pull, { author: 'lea', state: 'COMMENTED' })
    addReview(world, pull, { author: 'lea', state: 'PENDING' })
    const reviews = (await (await setting.open()).pullRequest())?.reviews ?? []
    expect(reviews.map(({ state }) => state)).toEqual(['approved', 'changes-requested', 'dismissed', 'commented'])
    expect(reviews[0]).toMatchObject({
      author: { login: 'rita', kind: 'person' },
      body: '/gpai sign-off legal',
      commit: pull.headOid,
      edits: [],
    })
    expect(reviews[1]).toMatchObject({ author: null, commit: null })
  })

  it('tells who edited it after the submission, oldest first', async () => {
    const { world, pull } = await start()
    const review = addReview(world, pull, { author: 'rita' })
    editReview(world, review, { editor: 'mia', body: 'one' })
    editReview(world, review, { editor: null, body: 'two' })
    const [found] = (await (await setting.open()).pullRequest())?.reviews ?? []
    expect(found?.edits.map(({ editor }) => editor)).toEqual(['mia', null])
    expect((found?.edits[0]?.at ?? '') > review.submittedAt).toBe(true)
  })

  it('tells of an edit in the second of its submission', async () => {
    const { world, pull } = await start()
    const review = addReview(world, pull, { author: 'rita' })
    review.edits.push({ editor: account(world, 'mia'), editedAt: review.submittedAt })
    const [found] = (await (await setting.open()).pullRequest())?.reviews ?? []
    expect(found?.edits).toHaveLength(1)
  })
})

describe('a list of more than a hundred', () => {
  it('commits is read to its end', async () => {
    const commits = Array.from({ length: 203 }, (_, index) => ({ files: { a: String(index) }, author: `dev-${index}` }))
    const source = await (await start({ pull: { commits } })).open()
    expect((await source.pullRequest())?.commitAuthors).toHaveLength(203)
    expect(operations(setting)).toEqual(['graphql', 'graphql', 'graphql'])
  })

  it('reviews is read to its end', async () => {
    const { world, pull } = await start()
    for (let index = 0; index < 130; index += 1) addReview(world, pull, { author: `person-${index}` })
    expect((await (await setting.open()).pullRequest())?.reviews).toHaveLength(130)
  })

  it('reviews is refused when the head moves meanwhile', async () => {
    const { world, repository, pull } = await start()
    for (let index = 0; index < 130; index += 1) addReview(world, pull)
    const source = await setting.open()
    pushCommit(world, repository, pull.headRef, { files: { b: 'b' } })
    await expect(source.pullRequest()).rejects.toMatchObject({ code: 'event-unsupported' })
  })

  it('is asked for once, however often it is wanted', async () => {
    const { world, pull } = await start()
    for (let index = 0; index < 130; index += 1) addReview(world, pull)
    const source = await setting.open()
    await Promise.all([source.pullRequest(), source.pullRequest()])
    expect(operations(setting)).toEqual(['graphql', 'graphql'])
  })
})
