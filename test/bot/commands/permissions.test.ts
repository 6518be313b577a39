import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { addComment } from '../../github-server/world/pull-requests.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

describe('recheck', () => {
  const jobs = async () => {
    const rows = await store.database.query(`select data, priority from gpai_queue.job where name = 'evaluate'`)
    return rows.map((row) => Object(row))
  }

  it.each([
    ['mia', 'who opened the pull request'],
    ['tia', 'with the role triage'],
    ['wim', 'who may write'],
  ])('asks for one evaluation and leaves a reaction, for %s, %s', async (login) => {
    const { pull, ask, close } = await openScene(store)
    expect(await ask('/gpai recheck', login)).toEqual([])
    await ask('/gpai recheck', login)
    expect(await jobs()).toMatchObject([{ priority: 1, data: { job: { kind: 'pull-request', number: 1 } } }])
    expect(pull.comments.map(({ reactions }) => reactions)).toEqual([['eyes'], ['eyes']])
    expect(await ledgerOf(store)).toEqual(Array(2).fill(`command ${login} acme/atlas#1 recheck`))
    await close()
  })

  it('is refused for anybody else', async () => {
    const { ask, close } = await openScene(store)
    expect((await ask('/gpai recheck', 'rob'))[0]).toContain('Only the author')
    expect(await jobs()).toEqual([])
    expect(await ledgerOf(store)).toEqual(['command rob acme/atlas#1 recheck-refused'])
    await close()
  })
})

describe('nothing happens', () => {
  const silent = async (scene: Awaited<ReturnType<typeof openScene>>) => {
    expect(scene.answers()).toEqual([])
    expect(scene.writes()).toEqual([])
    expect(await ledgerOf(store)).toEqual([])
    await scene.close()
  }

  it('to a comment that is no command, after one call', async () => {
    const scene = await openScene(store)
    await scene.ask('What does the gate want?')
    expect(scene.github.requests).toHaveLength(1)
    await silent(scene)
  })

  it('to a comment that was edited, by whomever', async () => {
    const scene = await openScene(store)
    const comment = addComment(scene.world, scene.pull, { body: '/gpai who', author: 'rob' })
    comment.updatedAt = '2026-11-03T10:00:00Z'
    await scene.perform(comment)
    await silent(scene)
  })

  it('to a comment that is gone, which the log says', async () => {
    const scene = await openScene(store)
    await scene.perform({ id: 999_999 })
    expect(scene.lines.join('')).toContain('command given up')
    await silent(scene)
  })

  it.each(['gpai-release-gate[bot]', 'other[bot]', null])('to a command of %s', async (author) => {
    const scene = await openScene(store)
    await scene.perform(addComment(scene.world, scene.pull, { body: '/gpai help', author }))
    expect(scene.pull.comments).toHaveLength(1)
    expect(scene.writes()).toEqual([])
    expect(await ledgerOf(store)).toEqual([])
    await scene.close()
  })

  it('to a command of somebody who has no access any more', async () => {
    const scene = await openScene(store)
    await scene.ask('/gpai help', 'stranger')
    await silent(scene)
  })

  it('on a pull request that is closed', async () => {
    const scene = await openScene(store)
    scene.pull.state = 'closed'
    await scene.ask('/gpai recheck', 'mia')
    await silent(scene)
  })

  it('where the job names another pull request than the comment', async () => {
    const scene = await openScene(store)
    const comment = addComment(scene.world, scene.pull, { body: '/gpai help', author: 'rob' })
    scene.repository.pullRequests.set(2, { ...scene.pull, number: 2, comments: [] })
    await scene.perform(comment, {}, 2)
    await silent(scene)
  })
})
