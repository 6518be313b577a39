import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { JobOf } from '../../bot/job.ts'
import { performer } from '../../bot/perform.ts'
import { prune } from '../../bot/store/deliveries.ts'
import type { Store } from '../../bot/store/store.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import { claimOf, completeRelease, conclusionsOn, openScene, type Scene } from './evaluation/setting.ts'
import { memoryStore, wipe } from './stores.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

function edit({ services, jobOf }: Scene, pull: Scene['pull']) {
  const job: JobOf<'pull-request'> = jobOf(pull)
  return performer(services)(job, claimOf({ job, reason: 'pull_request.edited', delivery: null }))
}

/** Lets time go by for the database: everything that was let out is so much longer ago. */
async function wait(seconds: number): Promise<void> {
  await store.database.query('update gpai_gate.rate_reservation set next_at = next_at - make_interval(secs => $1)', [
    seconds,
  ])
}

describe('a pull request that is changed again and again', () => {
  it('is judged twenty times at once, then put off without asking GitHub anything', async () => {
    const scene = await openScene(store)
    for (let index = 0; index < 20; index += 1) expect(await edit(scene, scene.pull)).toBeUndefined()
    const { length } = scene.github.requests
    for (let index = 0; index < 5; index += 1) {
      const later = await edit(scene, scene.pull)
      expect(later?.again).toBeGreaterThan(0)
      expect(later?.again).toBeLessThanOrEqual(30)
    }
    expect(scene.github.requests).toHaveLength(length)
    await wait(31)
    expect(await edit(scene, scene.pull)).toBeUndefined()
    expect(await edit(scene, scene.pull)).toHaveProperty('again')
    await scene.close()
  }, 60_000)

  it('keeps its check, has none on a new head, and gets the verdict on the newest', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    for (let index = 0; index < 20; index += 1) await edit(scene, scene.pull)
    const old = scene.pull.headOid
    pushCommit(scene.world, scene.repository, scene.pull.headRef, { files: { 'gpai/release.yaml': 'role: x\n' } })
    expect(await edit(scene, scene.pull)).toHaveProperty('again')
    expect(conclusionsOn(scene, old)).toEqual(['success'])
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual([])
    await wait(31)
    await edit(scene, scene.pull)
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    await scene.close()
  }, 60_000)

  it('leaves the others alone, and is forgotten when it is quiet', async () => {
    const scene = await openScene(store)
    const other = openPullRequest(scene.world, scene.repository, { files: { 'src/index.ts': 'export {}\n' } })
    for (let index = 0; index < 21; index += 1) await edit(scene, scene.pull)
    expect(await edit(scene, other)).toBeUndefined()
    await prune(store, { payloadDays: 7, deliveryDays: 30 })
    expect(await store.database.query('select lane from gpai_gate.rate_reservation')).toHaveLength(2)
    await wait(700)
    await prune(store, { payloadDays: 7, deliveryDays: 30 })
    expect(await store.database.query('select lane from gpai_gate.rate_reservation')).toEqual([])
    await scene.close()
  }, 60_000)
})
