import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prune } from '../../../bot/store/deliveries.ts'
import type { Store } from '../../../bot/store/store.ts'
import type { FaultKind } from '../../github-server/faults.ts'
import { ancestry } from '../../github-server/world/history.ts'
import { addComment } from '../../github-server/world/pull-requests.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
let faults = 0
afterAll(async () => {
  process.stdout.write(`\nfaults: ${faults} in answers to commands\n`)
  await store.close()
})

const kinds: readonly FaultKind[] = [401, 403, 404, 422, 429, 500, 502, 'graphql-error', 'truncated', 'reset']
const commands = ['help', 'recheck', 'explain transparency.1.1', 'who', 'scaffold', 'sign-off'] as const
const mayWrite = { contents: 'write', pull_requests: 'write', metadata: 'read' } as const

type Scene = Awaited<ReturnType<typeof openScene>>

/** Tries as the queue does, until the job is done. Gives how many attempts it took. */
async function persist({ perform, world, pull }: Scene, command: string): Promise<number> {
  const comment = addComment(world, pull, { body: `/gpai ${command}`, author: 'wim' })
  for (let attempt = 0; attempt < 9; attempt += 1) {
    const ended = await perform(comment, { attempt }).then(
      () => true,
      () => false,
    )
    if (ended) return attempt + 1
  }
  return Number.POSITIVE_INFINITY
}

function commitsOf({ repository, pull }: Scene): number {
  const commits = ancestry(repository.store, pull.headOid)
  return commits.filter(({ author }) => author.name === 'gpai-release-gate[bot]').length
}

/** What must be true however things went: one answer at the most, one commit at the most, and no job asked for twice. */
async function expectOnce(scene: Scene): Promise<void> {
  const { name } = scene.repository
  expect(scene.answers().length).toBeLessThanOrEqual(1)
  expect(commitsOf(scene)).toBeLessThanOrEqual(1)
  const entries = (await ledgerOf(store)).filter((entry) => entry.includes(`/${name}#`))
  expect(entries.length).toBeLessThanOrEqual(1)
  const jobs = await store.database.query(`select id from gpai_queue.job where data->'job'->>'repo' = $1`, [name])
  expect(jobs.length).toBeLessThanOrEqual(1)
}

type Hit = { readonly command: string; readonly kind: FaultKind; readonly nth: number; readonly afterEffect: boolean }

/** Lets one call of one command fail, in a repository of its own. */
async function hit({ command, kind, nth, afterEffect }: Hit): Promise<void> {
  const name = `atlas-${kind}-${nth}-${afterEffect}`
  const scene = await openScene(store, { permissions: mayWrite, name })
  const fault = scene.github.fault('*', kind, { nth, afterEffect })
  expect(await persist(scene, command)).toBeLessThanOrEqual(2)
  expect(fault.delivered()).toBe(1)
  faults += 1
  await expectOnce(scene)
  await scene.github.close()
}

/** The calls of a command when all goes well, and which of them write. */
async function callsOf(command: string): Promise<readonly { readonly nth: number; readonly writes: boolean }[]> {
  const scene = await openScene(store, { permissions: mayWrite, name: 'atlas-well' })
  await persist(scene, command)
  const writes = new Set(scene.writes())
  await scene.close()
  return scene.github.requests.map((request, index) => ({ nth: index + 1, writes: writes.has(request) }))
}

describe.each(commands)('/gpai %s', (command) => {
  it.each(kinds)('is answered once at the most when any one call meets %s', async (kind) => {
    const calls = await callsOf(command)
    const hits = calls.flatMap(({ nth, writes }) =>
      (writes ? [false, true] : [false]).map((afterEffect) => ({ nth, afterEffect })),
    )
    await Promise.all(hits.map((one) => hit({ command, kind, ...one })))
  })

  it('is answered once when it is delivered again', async () => {
    const scene = await openScene(store, { permissions: mayWrite })
    const comment = addComment(scene.world, scene.pull, { body: `/gpai ${command}`, author: 'wim' })
    for (let times = 0; times < 3; times += 1) await scene.perform(comment)
    await expectOnce(scene)
    expect(scene.answers().length + (command === 'recheck' ? 1 : 0)).toBe(1)
    expect(await ledgerOf(store)).toHaveLength(1)
    await scene.close()
  })
})

describe('a lost answer of GitHub', () => {
  it('to the comment leads to no second one', async () => {
    const scene = await openScene(store)
    scene.github.fault('issues/create-comment', 'reset', { afterEffect: true })
    expect(await persist(scene, 'help')).toBe(2)
    expect(scene.answers()).toHaveLength(1)
    expect(await ledgerOf(store)).toEqual(['command wim acme/atlas#1 answered-before'])
    await scene.close()
  })

  it('to the commit leads to no second one, and to the right answer', async () => {
    const scene = await openScene(store, { permissions: mayWrite })
    scene.github.fault(({ body }) => JSON.stringify(body ?? '').includes('"query":"mutation'), 'reset', {
      nth: 1,
      afterEffect: true,
    })
    expect(await persist(scene, 'scaffold')).toBe(2)
    expect(commitsOf(scene)).toBe(1)
    expect(scene.answers()[0]).toContain('are on the branch now')
    await scene.close()
  })

  it("is not believed to be a stranger's comment with our marker", async () => {
    const scene = await openScene(store)
    scene.github.fault('issues/create-comment', 500, { nth: 1 })
    const comment = addComment(scene.world, scene.pull, { body: '/gpai help', author: 'rob' })
    await expect(scene.perform(comment)).rejects.toThrow()
    addComment(scene.world, scene.pull, { body: `<!-- gpai-release-gate answers ${comment.id} -->`, author: 'rob' })
    await scene.perform(comment)
    expect(scene.answers()).toHaveLength(1)
    await scene.close()
  })
})

describe('a commit that GitHub refuses again and again', () => {
  it('becomes a comment with the texts', async () => {
    const scene = await openScene(store, { permissions: mayWrite })
    scene.github.fault(({ body }) => JSON.stringify(body ?? '').includes('"query":"mutation'), 'graphql-error')
    expect(await persist(scene, 'scaffold')).toBe(4)
    expect(commitsOf(scene)).toBe(0)
    expect(scene.answers()[0]).toContain('Copy each text to its path.')
    await scene.close()
  })
})

describe('many commands', () => {
  it('of strangers stop after ten in an hour, and those of the team go on', async () => {
    const scene = await openScene(store)
    for (let index = 0; index < 12; index += 1) await scene.ask('/gpai help', 'rob')
    expect(scene.answers()).toHaveLength(10)
    await scene.ask('/gpai help', 'tia')
    expect(scene.answers()).toHaveLength(11)
    await store.database.query(`update gpai_gate.command set started_at = now() - interval '61 minutes'`)
    await scene.ask('/gpai help', 'rob')
    expect(scene.answers()).toHaveLength(12)
    await scene.close()
  })

  it('on one pull request at once are answered once each', async () => {
    const scene = await openScene(store)
    const comments = Array.from({ length: 5 }, () =>
      addComment(scene.world, scene.pull, { body: '/gpai help', author: 'tia' }),
    )
    await Promise.all(comments.map((comment) => scene.perform(comment)))
    expect(scene.answers()).toHaveLength(5)
    await scene.close()
  })

  it('are forgotten when nothing can be delivered again', async () => {
    const scene = await openScene(store)
    await scene.ask('/gpai help', 'rob')
    await store.database.query(`update gpai_gate.command set started_at = now() - interval '91 days'`)
    await prune(store, { payloadDays: 7, deliveryDays: 30 })
    expect(await store.database.query('select key from gpai_gate.command')).toEqual([])
    await scene.close()
  })
})
