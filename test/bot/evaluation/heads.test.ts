import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { openPullRequest } from '../../github-server/world/pull-requests.ts'
import { moveBranch, pushCommit, tip } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import {
  completeRelease,
  conclusionsOn,
  confirmComplete,
  incomplete,
  nothingReleased,
  openScene,
  type Scene,
  writesOf,
} from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

/** A branch on which every pull request is a release that must be complete, as a second base. */
function addBase(scene: Scene, name: string, files: Readonly<Record<string, string>> = { 'other.txt': 'b' }): void {
  scene.repository.branches.set(name, tip(scene.repository, 'main'))
  pushCommit(scene.world, scene.repository, name, { files })
}

const conclusionsSent = ({ github }: Scene, since: number) =>
  github.requests
    .slice(since)
    .filter(({ operation }) => operation === 'checks/create' || operation === 'checks/update')
    .map(({ body }) => z.object({ conclusion: z.string() }).parse(body).conclusion)

describe('another base branch', () => {
  it('takes the green check back before anything is judged', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    addBase(scene, 'stable')
    scene.pull.baseRef = 'stable'
    const { length } = scene.github.requests
    await scene.judge()
    expect(conclusionsSent(scene, length)).toEqual(['failure', 'success'])
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    expect(scene.repository.checkRuns[0]?.summary).toContain(`For the branch \`stable\``)
    expect(scene.repository.checkRuns[0]?.summary).toContain(tip(scene.repository, 'stable'))
    await scene.close()
  })

  it('leaves red and never green where the evaluation ends there', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    addBase(scene, 'stable')
    scene.pull.baseRef = 'stable'
    const fault = scene.github.fault(({ body }) => JSON.stringify(body ?? '').includes('query Trees'), 404)
    await scene.judge().catch(() => null)
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    fault.stop()
    await scene.judge()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    await scene.close()
  })

  it('is not assumed where the same branch only grew', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    await scene.judge()
    pushCommit(scene.world, scene.repository, 'main', { files: { 'other.txt': 'b' } })
    const { length } = scene.github.requests
    await scene.judge()
    expect(conclusionsSent(scene, length)).toEqual(['success'])
    await scene.close()
  })
})

/** A second pull request from the same branch into a base where releases are judged by the same rules. */
function share(scene: Scene, base: string) {
  const other = openPullRequest(scene.world, scene.repository, { head: scene.pull.headRef, base })
  confirmComplete(scene, other)
  return other
}

describe('a commit that is the head of several pull requests', () => {
  it('has one check with the strictest verdict, which names the other', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    addBase(scene, 'strict', { '.github/gpai-gate.yaml': 'releses: {}\n' })
    await scene.judge()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    const other = share(scene, 'strict')
    await scene.judge(other)
    await scene.drain()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    expect(scene.repository.checkRuns[0]?.title).toContain(`#${other.number}`)
    expect(scene.repository.checkRuns[0]?.summary).toContain(`\`#${other.number}\`: could not be judged`)
    const { length } = scene.github.requests
    await scene.judge()
    await scene.judge(other)
    expect(await scene.drain()).toEqual([])
    expect(writesOf(scene, length)).toEqual([])
    await scene.close()
  })

  it.each(['closes', 'moves to another branch', 'is closed without a word'] as const)(
    'is green again when the other one %s',
    async (how) => {
      const scene = await openScene(store, { pull: { files: completeRelease } })
      addBase(scene, 'strict', { '.github/gpai-gate.yaml': 'releses: {}\n' })
      const other = share(scene, 'strict')
      await scene.judge()
      await scene.judge(other)
      await scene.drain()
      expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
      if (how === 'moves to another branch') {
        other.headOid = pushCommit(scene.world, scene.repository, 'elsewhere', { files: { a: 'a' } }).oid
      } else other.state = 'closed'
      await (how === 'is closed without a word' ? scene.judge() : scene.judge(other))
      await scene.drain()
      expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
      await scene.close()
    },
  )

  it('keeps its one check when the one that wrote it goes first', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    addBase(scene, 'strict', { '.github/gpai-gate.yaml': 'releses: {}\n' })
    const other = share(scene, 'strict')
    await scene.judge()
    await scene.judge(other)
    scene.pull.state = 'closed'
    await scene.judge()
    expect(await scene.drain()).toContain(`#${other.number}`)
    expect(conclusionsOn(scene, other.headOid)).toEqual(['failure'])
    expect(scene.repository.checkRuns[0]?.summary).not.toContain('`#1`')
    await scene.close()
  })

  it('has one check when both are judged at the same time', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    addBase(scene, 'second')
    const other = share(scene, 'second')
    await Promise.all([scene.judge(), scene.judge(other)])
    await scene.drain()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    expect(scene.repository.checkRuns[0]?.summary).toContain('the strictest verdict counts')
    await scene.close()
  })

  it('follows both to a new commit with one check there', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    addBase(scene, 'second')
    const other = share(scene, 'second')
    await scene.judge()
    await scene.judge(other)
    await scene.drain()
    pushCommit(scene.world, scene.repository, scene.pull.headRef, {
      files: { 'gpai/release.yaml': 'role: provider\n' },
    })
    await scene.judge(other)
    await scene.judge()
    await scene.drain()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['failure'])
    expect(scene.repository.checkRuns).toHaveLength(2)
    await scene.close()
  })
})

describe('a pull request that is closed', () => {
  it('is remembered without a verdict, and takes its check up again when it is reopened', async () => {
    const scene = await openScene(store, { pull: { files: nothingReleased } })
    await scene.judge()
    scene.pull.state = 'closed'
    await scene.judge()
    expect(await readPublished(store.database, 'acme/atlas#1')).toMatchObject({ head: null, verdict: null })
    scene.pull.state = 'open'
    await scene.judge()
    expect(conclusionsOn(scene, scene.pull.headOid)).toEqual(['success'])
    await scene.close()
  })

  it('gets no check where there was none', async () => {
    const scene = await openScene(store)
    scene.pull.state = 'closed'
    await scene.judge()
    expect(scene.repository.checkRuns).toEqual([])
    await scene.close()
  })
})

describe('a head that moves while it is judged', () => {
  it('gets no report of the old one into the conversation, and is asked for again', async () => {
    const scene = await openScene(store, { pull: { files: incomplete } })
    const { headOid: old } = scene.pull
    scene.github.fault(({ operation }) => {
      if (operation === 'checks/create' && scene.pull.headOid === old)
        pushCommit(scene.world, scene.repository, scene.pull.headRef, { files: { 'gpai/note.md': 'a' } })
      return false
    }, 500)
    expect(await scene.judge()).toEqual({ again: 1 })
    expect(scene.pull.comments).toEqual([])
    expect(conclusionsOn(scene, old)).toEqual(['failure'])
    expect(await scene.judge()).toBeUndefined()
    expect(scene.pull.comments).toHaveLength(1)
    expect(scene.pull.comments[0]?.body).toContain(scene.pull.headOid)
    await scene.close()
  })

  it('goes back to a commit that was judged before, and shows that verdict', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    const { headOid: first } = scene.pull
    await scene.judge()
    pushCommit(scene.world, scene.repository, scene.pull.headRef, {
      files: { 'gpai/release.yaml': 'role: provider\n' },
    })
    await scene.judge()
    moveBranch(scene.world, scene.repository, scene.pull.headRef, first)
    await scene.judge()
    expect(conclusionsOn(scene, first).at(-1)).toBe('success')
    await scene.close()
  })
})
