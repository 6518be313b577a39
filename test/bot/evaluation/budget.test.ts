import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { callsOf, completeRelease, incomplete, nothingReleased, openScene, writesOf } from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

describe('the calls of an evaluation', () => {
  it.each([
    ['a complete release', completeRelease],
    ['a release with gaps', incomplete],
    ['nothing to gate', nothingReleased],
  ])('are at most eight for %s, and then none that writes', async (_, files) => {
    const scene = await openScene(store, { pull: { files } })
    await scene.judge()
    const first = callsOf(scene)
    expect(first.length, first.join(', ')).toBeLessThanOrEqual(8)
    await scene.judge()
    const second = callsOf(scene, first.length)
    expect(second.length, second.join(', ')).toBeLessThanOrEqual(3)
    expect(writesOf(scene, first.length)).toEqual([])
    await scene.close()
  })

  it('are few for a commit that changes one file', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    const { length } = scene.github.requests
    pushCommit(scene.world, scene.repository, scene.pull.headRef, { files: { 'notes.txt': 'a' } })
    await scene.judge()
    expect(callsOf(scene, length).length, callsOf(scene, length).join(', ')).toBeLessThanOrEqual(6)
    await scene.close()
  })

  it('are made by another process without writing again', async () => {
    const scene = await openScene(store)
    await scene.judge()
    const { length } = scene.github.requests
    const { evaluator } = await import('../../../bot/evaluation/pull-request.ts')
    const { claimOf } = await import('./setting.ts')
    const job = scene.jobOf(scene.pull)
    await evaluator(scene.services)(job, claimOf({ job, reason: 'pull_request.edited', delivery: null }))
    expect(writesOf(scene, length)).toEqual([])
    await scene.close()
  })
})
