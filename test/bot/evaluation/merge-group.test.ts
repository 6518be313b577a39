import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { judgeMergeGroup } from '../../../bot/evaluation/merge-group.ts'
import { watchdog } from '../../../bot/evaluation/watchdog.ts'
import type { Job, JobOf } from '../../../bot/job.ts'
import { readPublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { mergeGroupEvent } from '../../github-server/events.ts'
import { memoryStore, wipe } from '../stores.ts'
import {
  claimOf,
  completeRelease,
  conclusionsOn,
  incomplete,
  nothingReleased,
  openScene,
  type Scene,
} from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const group = z.object({ merge_group: z.object({ head_ref: z.string(), head_sha: z.string(), base_sha: z.string() }) })

function groupJob({ world, repository, pull, place }: Scene): JobOf<'merge-group'> {
  const { merge_group: made } = group.parse(mergeGroupEvent({ world, repository }, [pull]).payload)
  return { kind: 'merge-group', ...place, ref: made.head_ref, base: made.base_sha, head: made.head_sha }
}

const judge = (scene: Scene, job: JobOf<'merge-group'>) =>
  judgeMergeGroup(scene.services)(job, claimOf({ job, reason: 'merge_group.checks_requested', delivery: null }))
const giveUp = (scene: Scene, job: Job, reason = 'test') =>
  watchdog(scene.services)(job, claimOf({ job, reason, delivery: null }))

describe('a group of the merge queue', () => {
  it.each([
    ['a complete release', completeRelease, 'success'],
    ['a release with gaps', incomplete, 'failure'],
    ['nothing to gate', nothingReleased, 'success'],
  ])('with %s is judged on its own tree', async (_, files, conclusion) => {
    const scene = await openScene(store, { pull: { files } })
    const job = groupJob(scene)
    await judge(scene, job)
    expect(conclusionsOn(scene, job.head)).toEqual([conclusion])
    expect(scene.repository.checkRuns[0]?.summary).toContain('merge group of pull request `#1`')
    expect(scene.pull.comments).toEqual([])
    const published = await readPublished(store.database, `acme/atlas@${job.head}`)
    expect(published).toMatchObject({ head: job.head, number: null, check: { run: scene.repository.checkRuns[0]?.id } })
    const { length } = scene.github.requests
    await judge(scene, job)
    expect(
      scene.github.requests
        .slice(length)
        .filter(({ method, operation }) => operation !== 'graphql' && method !== 'GET'),
    ).toEqual([])
    await scene.close()
  })

  it.each([
    'refs/heads/main',
    'refs/heads/gh-readonly-queue/main/pr-0-abc',
    `refs/heads/gh-readonly-queue/main/pr-99-${'a'.repeat(40)}`,
  ])('is red when %s names no pull request', async (ref) => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    const job = { ...groupJob(scene), ref }
    await judge(scene, job)
    expect(conclusionsOn(scene, job.head)).toEqual(['failure'])
    expect(scene.repository.checkRuns[0]?.title).toContain('Could not run')
    await scene.close()
  })

  it('is red when GitHub lists neither its change nor its tree in full', async () => {
    const files = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`src/${index}.ts`, String(index)]))
    const scene = await openScene(store, { pull: { files: { ...completeRelease, ...files } } })
    const job = groupJob(scene)
    scene.github.fault('git/get-tree', 404)
    await judge(scene, job)
    expect(conclusionsOn(scene, job.head)).toEqual(['failure'])
    await scene.close()
  })

  it('that could not be judged at all ends red', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    const job = groupJob(scene)
    await giveUp(scene, job)
    expect(conclusionsOn(scene, job.head)).toEqual(['failure'])
    await scene.close()
  })
})

describe('the last resort', () => {
  it('for a pull request is a red check on the head as it is now, with the button', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    await giveUp(scene, scene.jobOf(scene.pull))
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    expect(scene.github.requests.findLast(({ operation }) => operation === 'checks/update')?.body).toMatchObject({
      actions: [{ identifier: 'recheck' }],
    })
    await scene.judge()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    await scene.close()
  })

  it('for a closed pull request is nothing', async () => {
    const scene = await openScene(store)
    scene.pull.state = 'closed'
    await giveUp(scene, scene.jobOf(scene.pull))
    expect(scene.repository.checkRuns).toEqual([])
    await scene.close()
  })

  it.each(['commit', 'repository', 'installation'] as const)('for a sweep (%s) is one more', async (kind) => {
    const scene = await openScene(store)
    const { installation } = scene.place
    const jobs = {
      commit: { kind: 'commit', ...scene.place, head: scene.pull.headOid, button: null },
      repository: { kind: 'repository', ...scene.place, judge: 'missing' },
      installation: { kind: 'installation', installation, judge: 'missing' },
    } as const
    const waiting = async () => (await store.queue.boss.findJobs('evaluate')).map(({ data }) => data)
    await giveUp(scene, jobs[kind])
    expect(await waiting()).toMatchObject([{ job: jobs[kind], because: 'abandoned' }])
    await store.database.query('delete from gpai_queue.job')
    await giveUp(scene, jobs[kind], 'abandoned')
    expect(await waiting()).toEqual([])
    expect(await scene.services.metrics.text()).toContain(`gpai_gate_abandoned_total{kind="${kind}"} 2`)
    await scene.close()
  })

  it('for a command is the log', async () => {
    const scene = await openScene(store)
    await giveUp(scene, { kind: 'command', ...scene.place, number: 1, comment: 5 })
    expect(scene.github.requests).toEqual([])
    await scene.close()
  })
})
