import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { localeOf } from '../../../locales/index.ts'
import { addApp } from '../../github-server/world/accounts.ts'
import { addCheckRun } from '../../github-server/world/pull-requests.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import {
  callsOf,
  completeRelease,
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

const ours = ({ repository }: Scene) => repository.checkRuns.filter(({ app }) => app.slug === 'gpai-release-gate')

describe('a check of another App with our name', () => {
  it('is pointed at and counted, and changes no verdict', async () => {
    const scene = await openScene(store)
    const forger = addApp(scene.world, { slug: 'forger' })
    addCheckRun(scene.world, scene.repository, { app: forger, headSha: scene.pull.headOid, name: 'GPAI release gate' })
    await scene.judge()
    expect(ours(scene)).toMatchObject([{ conclusion: 'failure' }])
    expect(ours(scene)[0]?.summary).toContain('put on this commit by `forger`')
    expect(await scene.services.metrics.text()).toContain('gpai_gate_foreign_checks_total 1')
    const { length } = scene.github.requests
    await scene.judge()
    expect(writesOf(scene, length)).toEqual([])
    await scene.close()
  })

  it('is found when it comes after our verdict', async () => {
    const scene = await openScene(store, { pull: { files: nothingReleased } })
    await scene.judge()
    const forger = addApp(scene.world, { slug: 'forger' })
    addCheckRun(scene.world, scene.repository, { app: forger, headSha: scene.pull.headOid, name: 'GPAI release gate' })
    await scene.judge(scene.pull, 'check_run.created')
    expect(ours(scene)[0]?.summary).toContain('`forger`')
    await scene.close()
  })
})

describe('the commit status', () => {
  it('is not written unless asked for', async () => {
    const scene = await openScene(store)
    await scene.judge()
    expect(scene.repository.statuses).toEqual([])
    await scene.close()
  })

  it('says the same as the check, once', async () => {
    const scene = await openScene(store, { commitStatus: true })
    await scene.judge()
    await scene.judge()
    expect(scene.repository.statuses).toMatchObject([
      { state: 'failure', context: 'GPAI release gate', sha: scene.pull.headOid },
    ])
    pushCommit(scene.world, scene.repository, scene.pull.headRef, { files: completeRelease })
    confirmComplete(scene, scene.pull)
    await scene.judge()
    expect(scene.repository.statuses.map(({ state }) => state)).toEqual(['failure', 'success'])
    expect(scene.repository.statuses.every(({ description }) => (description ?? '').length <= 140)).toBe(true)
    await scene.close()
  })

  it('is written with another try where it failed', async () => {
    const scene = await openScene(store, { commitStatus: true })
    const fault = scene.github.fault('repos/create-commit-status', 502)
    await expect(scene.judge()).rejects.toMatchObject({ code: 'service-unavailable' })
    fault.stop()
    await scene.judge()
    expect(scene.repository.statuses).toMatchObject([{ state: 'failure' }])
    expect(ours(scene)).toHaveLength(1)
    await scene.close()
  })

  it('that the App may not write is said in the check', async () => {
    const permissions = { checks: 'write', contents: 'read', pull_requests: 'write' } as const
    const scene = await openScene(store, { commitStatus: true, permissions })
    await scene.judge()
    expect(ours(scene)[0]?.summary).toContain('The commit status could not be written')
    expect(ours(scene)).toMatchObject([{ conclusion: 'failure' }])
    await scene.close()
  })
})

describe('the check', () => {
  it('names the branch, the commit of the configuration and the head', async () => {
    const scene = await openScene(store, { pull: { files: incomplete } })
    await scene.judge()
    const { summary } = ours(scene)[0] ?? {}
    expect(summary).toContain(
      `For the branch \`main\`. Configuration of commit \`${scene.repository.branches.get('main')}\``,
    )
    expect(summary).toContain(`Judged at ${scene.pull.headOid}`)
    expect(callsOf(scene)).not.toContain('repos/create-commit-status')
    await scene.close()
  })

  it.each(['en', 'de'] as const)('has buttons that GitHub takes (%s)', async (name) => {
    const { buttons } = (await localeOf(name)).publishing
    for (const { label, description } of Object.values(buttons)) {
      expect(label.length).toBeLessThanOrEqual(20)
      expect(description.length).toBeLessThanOrEqual(40)
    }
  })

  it('offers the sign-offs only where somebody signs', async () => {
    const scene = await openScene(store, { pull: { files: nothingReleased } })
    await scene.judge()
    expect(scene.github.requests.find(({ operation }) => operation === 'checks/create')?.body).toMatchObject({
      actions: [{ identifier: 'recheck', label: 'Check again' }],
    })
    await scene.close()
  })
})
