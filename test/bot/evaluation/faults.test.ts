import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { evaluator } from '../../../bot/evaluation/pull-request.ts'
import type { Services } from '../../../bot/services.ts'
import type { Store } from '../../../bot/store/store.ts'
import type { RetryBudget } from '../../../github/octokit.ts'
import type { FaultKind } from '../../github-server/faults.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { callsOf, claimOf, completeRelease, conclusionsOn, incomplete, openScene, type Scene } from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
let faults = 0
afterAll(async () => {
  process.stdout.write(`\nfaults: ${faults} in evaluations of the bot\n`)
  await store.close()
})

const kinds: readonly FaultKind[] = [403, 404, 422, 429, 500, 502, 'graphql-error', 'timeout', 'truncated', 'reset']
const states = ['cold', 'second'] as const
type State = (typeof states)[number]

/** A release with gaps: on a pull request that was never judged, or after a green verdict on the commit before. */
async function sceneIn(state: State, files: Readonly<Record<string, string | Uint8Array>>): Promise<Scene> {
  const first = state === 'cold' ? files : completeRelease
  const scene = await openScene(store, { pull: { files: first }, commitStatus: true })
  if (state === 'cold') return scene
  await scene.judge()
  pushCommit(scene.world, scene.repository, scene.pull.headRef, { files })
  return scene
}

/** What is asked of GitHub when nothing goes wrong: every one of these calls is made to fail in turn. */
async function callsIn(state: State): Promise<readonly string[]> {
  const scene = await sceneIn(state, incomplete)
  const { length } = scene.github.requests
  await scene.judge()
  const calls = callsOf(scene, length)
  await scene.github.close()
  await wipe(store)
  return calls
}

function neverTwice(scene: Scene): void {
  expect(conclusionsOn(scene, scene.pull.headOid).length).toBeLessThanOrEqual(1)
  expect(scene.pull.comments.length).toBeLessThanOrEqual(1)
}

/** Makes one call of an evaluation fail, looks at what stands, and then lets another process do the job again. */
async function sweep(scene: Scene, at: number, { kind, afterEffect }: { kind: FaultKind; afterEffect: boolean }) {
  const { length } = scene.github.requests
  const fault = scene.github.fault(() => scene.github.requests.length === length + at + 1, kind, { afterEffect })
  const job = scene.jobOf(scene.pull)
  const asked = claimOf({ job, reason: 'pull_request.synchronize', delivery: null })
  const retryBudget: RetryBudget = { call: kind === 'timeout' ? 1_000 : 20_000, pause: 0 }
  const hasty: Services = { ...scene.services, retryBudget }
  await Promise.resolve(evaluator(hasty)(job, asked)).catch(() => null)
  const what = `call ${at + 1}, ${kind}`
  expect(fault.delivered(), what).toBe(1)
  faults += 1
  expect(
    conclusionsOn(scene, scene.pull.headOid).filter((it) => it !== 'failure'),
    what,
  ).toEqual([])
  neverTwice(scene)
  fault.stop()
  await scene.judge()
  expect(conclusionsOn(scene, scene.pull.headOid), what).toEqual(['failure'])
  expect(scene.pull.comments, what).toHaveLength(1)
  expect(scene.repository.statuses.at(-1), what).toMatchObject({ state: 'failure', sha: scene.pull.headOid })
  expect(scene.repository.checkRuns.at(-1)?.summary?.includes('could not be written'), what).toBe(false)
}

describe.each(states)('an evaluation in the state %s', (state) => {
  it.each(kinds)(
    'never ends green or twice when any of its calls is answered with %s',
    async (kind) => {
      const calls = await callsIn(state)
      expect(calls.length).toBeGreaterThanOrEqual(6)
      for (const [at, call] of calls.entries()) {
        const timings = call.startsWith('graphql') || (typeof kind === 'number' && kind < 500) ? [false] : [false, true]
        for (const afterEffect of timings) {
          const scene = await sceneIn(state, incomplete)
          await sweep(scene, at, { kind, afterEffect })
          await scene.close()
          await wipe(store)
        }
      }
    },
    120_000,
  )
})

describe('a complete release', () => {
  it.each(kinds)(
    'is green only after a whole evaluation, whatever is answered with %s',
    async (kind) => {
      for (const call of ['graphql PullRequest', 'graphql Trees', 'checks/create']) {
        const scene = await openScene(store, { pull: { files: completeRelease }, wait: 700 })
        const name = call.replace('graphql ', 'query ')
        scene.github.fault(
          ({ operation, body }) => operation === call || JSON.stringify(body ?? '').includes(name),
          kind,
        )
        await scene.judge().catch(() => null)
        expect(
          conclusionsOn(scene, scene.pull.headOid).filter((it) => it === 'success' && kind !== 'truncated'),
        ).toEqual([])
        await scene.github.close()
        await wipe(store)
      }
    },
    60_000,
  )
})
