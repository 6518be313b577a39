import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type JobOf, keyOf } from '../../../bot/job.ts'
import { readPublished, writePublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { judgeCommit } from '../../../bot/sweep/commit.ts'
import { mergeGroupEvent } from '../../github-server/events.ts'
import { account } from '../../github-server/world/accounts.ts'
import { openPullRequest } from '../../github-server/world/pull-requests.ts'
import { addFork } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { openSweep, waiting } from './round-world.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const change = { 'gpai/release.yaml': 'role: provider\n' }
const digest = 'd'.repeat(64)

type Opened = Awaited<ReturnType<typeof openSweep>>
type Button = JobOf<'commit'>['button']

function commit({ at }: Opened, head: string, button: Button = null): JobOf<'commit'> {
  return { kind: 'commit', ...at, head, button }
}

function foreign(opened: Opened, head: string, slug: string): JobOf<'commit'> {
  return { ...commit(opened, head), foreign: slug }
}

async function stand({ at }: Opened, key: string, head: string, known: readonly string[] = []): Promise<void> {
  const check = { run: 5, head: null, digest, annotated: [] }
  await writePublished(store.database, key, {
    installation: at.installation,
    repository: 'acme/atlas',
    number: 1,
    head,
    base: head,
    verdict: 'blocked',
    check,
    gaps: ['transparency.1.1'],
    voided: [],
    notices: { foreign: [...known], errors: [] },
    due: null,
  })
}

async function close({ github }: Opened): Promise<void> {
  expect(github.violations).toEqual([])
  await github.close()
}

describe('a commit that somebody asks about again', () => {
  it('has every open pull request judged whose head it is, ahead of sweeps', async () => {
    const opened = await openSweep(store)
    const { world, repository, at } = opened
    const fork = addFork(world, repository, 'mia')
    const first = openPullRequest(world, repository, { files: change, from: fork })
    repository.branches.set('stable', repository.branches.get('main') ?? '')
    openPullRequest(world, repository, { from: fork, head: first.headRef, base: 'stable' })
    openPullRequest(world, repository, { files: change })
    expect(await opened.run(judgeCommit, commit(opened, first.headOid))).toEqual([
      { kind: 'pull-request', ...at, number: 1 },
      { kind: 'pull-request', ...at, number: 2 },
    ])
    expect((await waiting(store.database)).map(({ priority }) => priority)).toEqual([1, 1])
    await close(opened)
  })

  it('is answered even if the verdict is the same: what was said is forgotten, and nothing else', async () => {
    const opened = await openSweep(store)
    const pull = openPullRequest(opened.world, opened.repository, { files: change })
    await stand(opened, 'acme/atlas#1', pull.headOid)
    await opened.run(judgeCommit, commit(opened, pull.headOid))
    expect(await readPublished(store.database, 'acme/atlas#1')).toMatchObject({
      check: { digest: null, run: 5 },
      gaps: ['transparency.1.1'],
    })
    await close(opened)
  })

  it('is a group of the merge queue if one stands on it, with several pull requests in it, too', async () => {
    const opened = await openSweep(store)
    const { world, repository, at } = opened
    const pulls = [1, 2].map((number) =>
      openPullRequest(world, repository, { files: { [`gpai/${number}.yaml`]: 'a: 1\n' } }),
    )
    const base = repository.branches.get('main') ?? ''
    const { sha: head, ref } = mergeGroupEvent({ world, repository }, pulls)
    expect(await opened.run(judgeCommit, commit(opened, head))).toEqual([
      { kind: 'merge-group', ...at, ref, base, head },
    ])
    await close(opened)
  })

  it('is nothing if it is no head any more; of a group that is gone nothing is remembered', async () => {
    const opened = await openSweep(store)
    const head = 'c'.repeat(40)
    await stand(opened, `acme/atlas@${head}`, head)
    expect(await opened.run(judgeCommit, commit(opened, head))).toEqual([])
    expect(await readPublished(store.database, `acme/atlas@${head}`)).toBeNull()
    await close(opened)
  })

  it('is left alone where the pull request is closed', async () => {
    const opened = await openSweep(store)
    const pull = openPullRequest(opened.world, opened.repository, { files: change })
    pull.state = 'closed'
    expect(await opened.run(judgeCommit, commit(opened, pull.headOid))).toEqual([])
    await close(opened)
  })

  it('is nothing in a repository that is gone', async () => {
    const opened = await openSweep(store)
    opened.world.repositories.delete('acme/atlas')
    expect(await opened.run(judgeCommit, commit(opened, 'c'.repeat(40)))).toEqual([])
    await close(opened)
  })

  it('fails, to be tried again, when GitHub does not answer', async () => {
    const opened = await openSweep(store)
    const pull = openPullRequest(opened.world, opened.repository, { files: change })
    opened.github.fault('graphql', 500)
    await expect(opened.run(judgeCommit, commit(opened, pull.headOid))).rejects.toMatchObject({ name: 'GateError' })
    await opened.github.close()
  })
})

describe("another App's check with our name", () => {
  it('has the pull requests that we know there judged without asking GitHub, and nothing written anew for it', async () => {
    const opened = await openSweep(store)
    const { at } = opened
    const head = 'c'.repeat(40)
    await stand(opened, 'acme/atlas#1', head)
    expect(await opened.run(judgeCommit, foreign(opened, head, 'ci'))).toEqual([
      { kind: 'pull-request', ...at, number: 1 },
    ])
    expect((await waiting(store.database)).map(({ priority }) => priority)).toEqual([0])
    expect(await readPublished(store.database, 'acme/atlas#1')).toMatchObject({ check: { digest } })
    expect(opened.github.requests).toEqual([])
    await close(opened)
  })

  it('that is told already asks for nothing, however often it comes', async () => {
    const opened = await openSweep(store)
    const head = 'c'.repeat(40)
    await stand(opened, 'acme/atlas#1', head, ['ci'])
    expect(await opened.run(judgeCommit, foreign(opened, head, 'ci'))).toEqual([])
    expect(await opened.run(judgeCommit, foreign(opened, head, 'other'))).toHaveLength(1)
    expect(opened.github.requests).toEqual([])
    await close(opened)
  })

  it('on a commit that we know nothing about is looked for among the open pull requests', async () => {
    const opened = await openSweep(store)
    const pull = openPullRequest(opened.world, opened.repository, { files: change })
    expect(await opened.run(judgeCommit, foreign(opened, pull.headOid, 'ci'))).toEqual([
      { kind: 'pull-request', ...opened.at, number: 1 },
    ])
    expect(await opened.run(judgeCommit, foreign(opened, 'd'.repeat(40), 'ci'))).toEqual([])
    await close(opened)
  })

  it('never covers a request of somebody who waits for an answer', () => {
    const at = { installation: 7, owner: 'acme', repo: 'atlas' }
    const again = { kind: 'commit', ...at, head: 'c'.repeat(40), button: null } as const
    expect(keyOf({ ...again, foreign: 'ci' })).not.toBe(keyOf(again))
  })
})

describe('the button for sign-offs', () => {
  it('asks for a comment besides judging anew: of an author on their own pull requests, of others on all', async () => {
    const opened = await openSweep(store, { collaborators: { ines: 'maintain' } })
    const { world, repository, at } = opened
    const first = openPullRequest(world, repository, { files: change, author: 'mia' })
    repository.branches.set('stable', repository.branches.get('main') ?? '')
    openPullRequest(world, repository, { head: first.headRef, base: 'stable', author: 'rita' })
    const press = async (by: string) => {
      const button = { identifier: 'sign-offs', sender: by } as const
      return opened.run(judgeCommit, commit(opened, first.headOid, button))
    }
    const judged = [1, 2].map((number) => ({ kind: 'pull-request', ...at, number }))
    const shown = (by: string, numbers: readonly number[]) =>
      numbers.map((number) => ({ kind: 'sign-offs', ...at, number, head: first.headOid, by }))
    expect(await press('ines')).toHaveLength(4)
    expect(await press('ines')).toEqual(expect.arrayContaining([...judged, ...shown('ines', [1, 2])]))
    expect(await press('mia')).toHaveLength(3)
    expect(await press('mia')).toEqual(expect.arrayContaining([...judged, ...shown('mia', [1])]))
    expect(await press('stranger')).toEqual([])
    await close(opened)
  })
})

describe('a button', () => {
  async function pressedBy(sender: string, prepare: (opened: Opened) => void = () => {}): Promise<number> {
    const opened = await openSweep(store, { visibility: 'public', collaborators: { ines: 'maintain', tom: 'triage' } })
    prepare(opened)
    const pull = openPullRequest(opened.world, opened.repository, { files: change, author: 'mia' })
    const jobs = await opened.run(judgeCommit, commit(opened, pull.headOid, { identifier: 'recheck', sender }))
    await close(opened)
    return jobs.length
  }

  it.each([
    ['whoever may write', 'ines', 1],
    ['the author', 'mia', 1],
    ['the author in other letters', 'MIA', 1],
    ['somebody who may only triage', 'tom', 0],
    ['a passer-by', 'rita', 0],
    ['nobody that GitHub knows', 'ghost-of-a-user', 0],
  ])('of %s counts as it should', async (_, sender, jobs) => {
    expect(await pressedBy(sender, ({ world }) => void account(world, 'rita'))).toBe(jobs)
  })

  it('is refused where GitHub does not say what the sender may do', async () => {
    expect(
      await pressedBy('ines', ({ github }) => void github.fault('repos/get-collaborator-permission-level', 403)),
    ).toBe(0)
  })

  it('fails, to be tried again, where GitHub is away', async () => {
    const pressed = pressedBy('ines', ({ github }) => void github.fault('repos/get-collaborator-permission-level', 500))
    await expect(pressed).rejects.toMatchObject({ code: 'service-unavailable' })
  })
})
