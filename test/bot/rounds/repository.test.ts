import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyOf } from '../../../bot/job.ts'
import { writePublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { lookThroughRepository } from '../../../bot/sweep/repository.ts'
import { checkName } from '../../../github/check-name.ts'
import { mergeGroupEvent } from '../../github-server/events.ts'
import { addApp } from '../../github-server/world/accounts.ts'
import { addCheckRun, openPullRequest } from '../../github-server/world/pull-requests.ts'
import { addFork, moveBranch, pushCommit, tip } from '../../github-server/world/repositories.ts'
import type { PullRequest } from '../../github-server/world/world.ts'
import { memoryStore, wipe } from '../stores.ts'
import { openSweep } from './round-world.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

type Opened = Awaited<ReturnType<typeof openSweep>>

const change = { 'gpai/release.yaml': 'role: provider\n' }

/** A verdict of ours on the head of a pull request, as the evaluation leaves it. */
async function judge(
  { world, repository, app, at }: Opened,
  pull: PullRequest,
  { status = 'completed', verdict = 'pass' as 'pass' | 'could-not-run' } = {},
) {
  const completed = status === 'completed'
  const run = addCheckRun(world, repository, {
    app,
    name: checkName,
    headSha: pull.headOid,
    status,
    conclusion: completed ? 'success' : null,
    completedAt: completed ? pull.createdAt : null,
  })
  const base = tip(repository, pull.baseRef)
  const key = keyOf({ kind: 'pull-request', ...at, number: pull.number })
  await writePublished(store.database, key, {
    installation: at.installation,
    repository: 'acme/atlas',
    number: pull.number,
    head: pull.headOid,
    base,
    verdict,
    check: { run: run.id, head: null, digest: null, annotated: [] },
    gaps: [],
    voided: [],
    due: null,
  })
}

async function missing(opened: Opened): Promise<readonly number[]> {
  const jobs = await opened.run(lookThroughRepository, opened.sweep('missing'))
  return jobs.flatMap((job) => (job.kind === 'pull-request' ? [job.number] : [])).toSorted((a, b) => a - b)
}

async function close({ github }: Opened): Promise<void> {
  expect(github.violations).toEqual([])
  await github.close()
}

describe('a sweep through a repository', () => {
  it('finds pull requests without a verdict, on all pages, and leaves alone those that have one', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const pulls = Array.from({ length: 103 }, () => openPullRequest(world, repository, { files: change }))
    for (const pull of pulls.slice(0, 100)) await judge(opened, pull)
    expect(await missing(opened)).toEqual([101, 102, 103])
    await close(opened)
  })

  it('asks for every open pull request where the rules changed, and for none that is closed', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const [judged, closed] = [1, 2].map(() => openPullRequest(world, repository, { files: change }))
    if (judged === undefined || closed === undefined) throw new Error('none')
    closed.state = 'closed'
    await judge(opened, judged)
    expect(await opened.run(lookThroughRepository, opened.sweep('all'))).toEqual([
      { kind: 'pull-request', ...opened.at, number: 1 },
    ])
    await close(opened)
  })

  it('finds a new head, also of a fork', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const fork = addFork(world, repository, 'mia')
    const pull = openPullRequest(world, repository, { files: change, from: fork })
    await judge(opened, pull)
    expect(await missing(opened)).toEqual([])
    pushCommit(world, fork, pull.headRef, { files: { 'a.txt': 'x' } })
    expect(await missing(opened)).toEqual([1])
    await close(opened)
  })

  it('ends a check that a process which died left in progress, and has it judged whether or not that worked', async () => {
    const opened = await openSweep(store)
    const pull = openPullRequest(opened.world, opened.repository, { files: change })
    await judge(opened, pull, { status: 'in_progress' })
    const [run] = opened.repository.checkRuns
    opened.github.fault('checks/update', 403, { nth: 1 })
    expect(await missing(opened)).toEqual([1])
    expect(run).toMatchObject({ status: 'in_progress' })
    expect(await missing(opened)).toEqual([1])
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' })
    await close(opened)
  })

  it('finds a verdict that we remember and GitHub does not show, and does not take that of another App for ours', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const pull = openPullRequest(world, repository, { files: change })
    await judge(opened, pull)
    repository.checkRuns.length = 0
    const actions = world.apps.get(15368)
    if (actions === undefined) throw new Error('no App')
    addCheckRun(world, repository, { app: actions, name: checkName, headSha: pull.headOid })
    expect(await missing(opened)).toEqual([1])
    await close(opened)
  })

  it('finds those whose base rules differently now, and asks about a base branch once', async () => {
    const opened = await openSweep(store)
    const { world, repository, github } = opened
    repository.branches.set('stable', tip(repository, 'main'))
    const pulls = ['main', 'main', 'stable'].map((base) => openPullRequest(world, repository, { files: change, base }))
    for (const pull of pulls) await judge(opened, pull)
    expect(await missing(opened)).toEqual([])

    pushCommit(world, repository, 'main', { files: { 'src/a.ts': 'export {}\n' } })
    const before = github.requests.length
    expect(await missing(opened)).toEqual([])
    expect(github.requests.slice(before).filter(({ path }) => path.includes('/compare/'))).toHaveLength(1)

    pushCommit(world, repository, 'main', { files: { '.github/gpai-gate.yaml': 'locale: en\n' } })
    expect(await missing(opened)).toEqual([1, 2])
    expect(await missing(opened)).toEqual([])
    await close(opened)
  })

  it('takes a base branch that was forced back for one that rules differently', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const first = tip(repository, 'main')
    pushCommit(world, repository, 'main', { files: { '.github/gpai-gate.yaml': 'locale: en\n' } })
    const pull = openPullRequest(world, repository, { files: change })
    await judge(opened, pull)
    expect(await missing(opened)).toEqual([])
    moveBranch(world, repository, 'main', first)
    expect(await missing(opened)).toEqual([1])
    await close(opened)
  })

  it("has everybody judged again where an organisation's configuration changed without our being told", async () => {
    const opened = await openSweep(store, { name: '.github' })
    const { world, repository } = opened
    const sweep = { ...opened.sweep('missing'), repo: '.github' }
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([])
    pushCommit(world, repository, 'main', { files: { '.github/gpai-gate.yaml': 'locale: en\n' } })
    const everybody = { kind: 'installation', installation: opened.at.installation, judge: 'all' }
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([everybody])
    await close(opened)
  })

  it("has everybody judged again where an organisation's configuration is read from another branch", async () => {
    const opened = await openSweep(store, { name: '.github' })
    const { repository } = opened
    const everybody = { kind: 'installation', installation: opened.at.installation, judge: 'all' }
    const sweep = { ...opened.sweep('missing'), repo: '.github' }
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([])
    repository.branches.set('trunk', tip(repository, 'main'))
    repository.defaultBranch = 'trunk'
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([everybody])
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([])
    await close(opened)
  })

  it('finds a group of the merge queue whose verdict was never written', async () => {
    const opened = await openSweep(store)
    const { world, repository, at } = opened
    const pull = openPullRequest(world, repository, { files: change })
    await judge(opened, pull)
    const base = tip(repository, 'main')
    const { sha: head, ref } = mergeGroupEvent({ world, repository }, [pull])
    const group = { kind: 'merge-group', ...at, ref, base, head } as const
    const stand = (checkDigest: string | null) =>
      writePublished(store.database, keyOf(group), {
        installation: at.installation,
        repository: 'acme/atlas',
        number: null,
        head,
        base,
        verdict: 'pass',
        check: { run: checkDigest === null ? null : 1, head: null, digest: checkDigest, annotated: [] },
        gaps: [],
        voided: [],
        due: null,
      })
    await stand(null)
    expect(await opened.run(lookThroughRepository, opened.sweep('missing'))).toEqual([group])
    await stand('d'.repeat(64))
    expect(await opened.run(lookThroughRepository, opened.sweep('missing'))).toEqual([])
    await close(opened)
  })

  it('does not ask each time for a pull request on whose head many others put a check with our name', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const pull = openPullRequest(world, repository, { files: change })
    for (const slug of ['one', 'two', 'three'])
      addCheckRun(world, repository, { app: addApp(world, { slug }), name: checkName, headSha: pull.headOid })
    expect(await missing(opened)).toEqual([1])
    await judge(opened, pull)
    expect(await missing(opened)).toEqual([])
    await close(opened)
  })

  it('asks the store as often for a hundred pull requests as for one', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    let asked = 0
    const database = {
      ...store.database,
      query: (text: string, values?: readonly unknown[]) => {
        asked += 1
        return store.database.query(text, values)
      },
    }
    const services = { ...opened.services, store: { ...store, database } }
    const questions = async () => {
      asked = 0
      await opened.run(() => lookThroughRepository(services), opened.sweep('missing'))
      return asked
    }
    await judge(opened, openPullRequest(world, repository, { files: change }))
    await questions()
    const one = await questions()
    for (let index = 0; index < 99; index += 1)
      await judge(opened, openPullRequest(world, repository, { files: change }))
    expect(await questions()).toBe(one)
    await close(opened)
  })

  it('finds groups of the merge queue that nobody told us about', async () => {
    const opened = await openSweep(store)
    const { world, repository, at } = opened
    const pull = openPullRequest(world, repository, { files: change })
    await judge(opened, pull)
    const base = tip(repository, 'main')
    const { sha: head, ref } = mergeGroupEvent({ world, repository }, [pull])
    repository.branches.set('gh-readonly-queue/main/something-else', base)
    const group = { kind: 'merge-group', ...at, ref, base, head }
    expect(await opened.run(lookThroughRepository, opened.sweep('missing'))).toEqual([group])
    await close(opened)
  })

  it('tries the newest twenty again that could not be judged, and does not count them as missing', async () => {
    const opened = await openSweep(store)
    const pulls = Array.from({ length: 25 }, () => openPullRequest(opened.world, opened.repository, { files: change }))
    for (const pull of pulls) await judge(opened, pull, { verdict: 'could-not-run' })
    expect(await missing(opened)).toEqual(Array.from({ length: 20 }, (_, index) => index + 6))
    expect(await opened.metrics.text()).toContain('gpai_gate_found_total 0')
    await close(opened)
  })

  it('counts what it found', async () => {
    const opened = await openSweep(store)
    openPullRequest(opened.world, opened.repository, { files: change })
    await missing(opened)
    expect(await opened.metrics.text()).toContain('gpai_gate_found_total 1')
    await close(opened)
  })

  it.each(['archived', 'gone', 'empty'])('ends quietly in a repository that is %s', async (state) => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    openPullRequest(world, repository, { files: change })
    if (state === 'archived') repository.archived = true
    if (state === 'gone') world.repositories.delete('acme/atlas')
    if (state === 'empty') {
      repository.pullRequests.clear()
      repository.branches.clear()
    }
    expect(await missing(opened)).toEqual([])
    expect(repository.checkRuns).toEqual([])
    await close(opened)
  })

  it('asks under the name that the repository has now', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    openPullRequest(world, repository, { files: change })
    world.repositories.set('acme/former', repository)
    const sweep = { ...opened.sweep('missing'), repo: 'former' }
    expect(await opened.run(lookThroughRepository, sweep)).toEqual([{ kind: 'pull-request', ...opened.at, number: 1 }])
    await close(opened)
  })

  it.each([500, 502, 'reset', 'truncated'] as const)(
    'fails, to be tried again, when GitHub answers %s',
    async (kind) => {
      const opened = await openSweep(store)
      openPullRequest(opened.world, opened.repository, { files: change })
      opened.github.fault('graphql', kind)
      await expect(missing(opened)).rejects.toMatchObject({ name: 'GateError' })
      await opened.github.close()
    },
  )
})

describe('the name of the check', () => {
  it('is made known once, on the first commit, and again for another installation', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const first = tip(repository, 'main')
    pushCommit(world, repository, 'main', { files: { 'a.txt': 'x' } })
    openPullRequest(world, repository, { files: change })
    await missing(opened)
    expect(repository.checkRuns).toMatchObject([
      { name: checkName, headSha: first, status: 'completed', conclusion: 'success' },
    ])
    expect(repository.checkRuns[0]?.summary).toContain('Nothing was judged')
    await missing(opened)
    expect(repository.checkRuns).toHaveLength(1)
    await opened.run(lookThroughRepository, { ...opened.sweep('missing'), installation: 99 })
    expect(repository.checkRuns).toHaveLength(2)
    await close(opened)
  })

  it('is never written where a pull request would get it as its verdict', async () => {
    const opened = await openSweep(store)
    const { world, repository } = opened
    const first = tip(repository, 'main')
    repository.branches.set('orphan', first)
    openPullRequest(world, repository, { head: 'orphan', base: 'main' })
    await missing(opened)
    expect(repository.checkRuns).toEqual([])
    await close(opened)
  })

  it('costs nothing else where GitHub refuses it, and is tried again', async () => {
    const opened = await openSweep(store)
    openPullRequest(opened.world, opened.repository, { files: change })
    opened.github.fault('checks/create', 403, { nth: 1 })
    expect(await missing(opened)).toEqual([1])
    await missing(opened)
    expect(opened.repository.checkRuns).toHaveLength(1)
    await close(opened)
  })
})
