import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { watchdog } from '../../../bot/evaluation/watchdog.ts'
import { readPublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { openPullRequest } from '../../github-server/world/pull-requests.ts'
import { memoryStore, wipe } from '../stores.ts'
import { claimOf, completeRelease, conclusionsOn, openScene, type Scene, writesOf } from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const key = 'acme/atlas#1'

function giveUp({ services, jobOf, pull }: Scene) {
  const job = jobOf(pull)
  return watchdog(services)(job, claimOf({ job, reason: 'pull_request.synchronize', delivery: null }))
}

async function dueDates(): Promise<readonly unknown[]> {
  return store.database.query('select due_at from gpai_gate.published_state where due_at is not null')
}

const losses = {
  'the pull request is': ({ repository }: Scene) => repository.pullRequests.clear(),
  'the repository is': ({ world }: Scene) => void world.repositories.delete('acme/atlas'),
} as const
const ends = { 'an evaluation': (scene: Scene) => scene.judge(), 'the last resort': giveUp } as const

describe.each(Object.entries(losses))('where %s gone', (_, lose) => {
  it.each(Object.entries(ends))('%s ends at once, writes nothing and forgets when it is due', async (_name, finish) => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    expect(await dueDates()).toHaveLength(1)
    lose(scene)
    const { length } = scene.github.requests
    expect(await finish(scene)).toBeUndefined()
    expect(writesOf(scene, length)).toEqual([])
    expect(await dueDates()).toEqual([])
    expect(await readPublished(store.database, key)).toMatchObject({ head: null, verdict: null, ownsCheck: false })
    await scene.close()
  })

  it('nothing has to be known about it', async () => {
    const scene = await openScene(store)
    lose(scene)
    expect(await scene.judge()).toBeUndefined()
    expect(await readPublished(store.database, key)).toBeNull()
    await scene.close()
  })
})

describe('an answer that something is not there', () => {
  it('hands the check of a shared head on only if the pull request is gone', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    scene.repository.branches.set('stable', scene.repository.branches.get('main') ?? '')
    const other = openPullRequest(scene.world, scene.repository, { head: scene.pull.headRef, base: 'stable' })
    await scene.judge()
    await scene.judge(other)
    scene.repository.pullRequests.delete(scene.pull.number)
    await scene.judge()
    expect(await readPublished(store.database, `acme/atlas#${other.number}`)).toMatchObject({ ownsCheck: true })
    await scene.close()
  })

  it.each(Object.entries(ends))('is not believed of %s while the pull request is there', async (_name, finish) => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    const before = await readPublished(store.database, key)
    scene.github.fault('graphql', 404)
    await expect(finish(scene)).rejects.toMatchObject({ code: 'not-found' })
    expect(await readPublished(store.database, key)).toEqual(before)
    expect(await dueDates()).toHaveLength(1)
    await scene.close()
  })

  it('about a file makes the check red, as ever', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    scene.github.fault(
      ({ operation, body }) => operation === 'graphql' && JSON.stringify(body).includes('query Trees'),
      404,
    )
    scene.github.fault('pulls/get', 404)
    await scene.judge()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    expect(await readPublished(store.database, key)).toMatchObject({
      head: scene.pull.headOid,
      verdict: 'could-not-run',
    })
    await scene.close()
  })
})
