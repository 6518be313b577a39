import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { JobOf } from '../../../bot/job.ts'
import { readPublished, writePublished } from '../../../bot/store/published-state.ts'
import { lookedThrough, rememberSeen } from '../../../bot/store/repositories.ts'
import type { Store } from '../../../bot/store/store.ts'
import { lookThroughInstallation, repositoriesAtOnce } from '../../../bot/sweep/installation.ts'
import { addRepository } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { openSweep } from './round-world.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

type Opened = Awaited<ReturnType<typeof openSweep>>

function job({ at }: Opened, judge: 'all' | 'missing' = 'missing'): JobOf<'installation'> {
  return { kind: 'installation', installation: at.installation, judge }
}

async function names(opened: Opened, reason?: string): Promise<readonly string[]> {
  const jobs = await opened.run(lookThroughInstallation, job(opened), reason)
  return jobs.flatMap((one) => (one.kind === 'repository' ? [one.repo] : []))
}

async function close({ github }: Opened): Promise<void> {
  expect(github.violations).toEqual([])
  await github.close()
}

it('asks for every repository of an installation on all pages, and not for archived ones', async () => {
  const opened = await openSweep(store)
  for (let index = 0; index < 120; index += 1) addRepository(opened.world, { owner: 'acme', name: `r${index}` })
  const archived = addRepository(opened.world, { owner: 'acme', name: 'old' })
  archived.archived = true
  const found = await names(opened)
  expect(found).toHaveLength(121)
  expect(found).not.toContain('old')
  await close(opened)
})

it('passes on whether everything is to be judged', async () => {
  const opened = await openSweep(store)
  expect(await opened.run(lookThroughInstallation, job(opened, 'all'))).toEqual([opened.sweep('all')])
  await close(opened)
})

it('asks in a catch-up for a share, and next time for those whose turn it is', async () => {
  const opened = await openSweep(store)
  const count = repositoriesAtOnce + 30
  for (let index = 1; index < count; index += 1) addRepository(opened.world, { owner: 'acme', name: `r${index}` })
  const first = await names(opened, 'catch-up')
  expect(first).toHaveLength(repositoriesAtOnce)
  expect(await names(opened)).toHaveLength(count)
  const { installation } = opened.at
  for (const repo of first)
    await rememberSeen(store.database, { installation, repository: `acme/${repo}`, tips: new Map() })
  const second = await names(opened, 'catch-up')
  expect(second).toHaveLength(repositoriesAtOnce)
  expect(new Set([...first, ...second]).size).toBe(count)
  await close(opened)
})

it('asks for a share only where a catch-up was given up and is asked for once more', async () => {
  const opened = await openSweep(store)
  for (let index = 0; index < repositoriesAtOnce; index += 1)
    addRepository(opened.world, { owner: 'acme', name: `r${index}` })
  expect(await names(opened, 'abandoned')).toHaveLength(repositoriesAtOnce)
  const all = await opened.run(lookThroughInstallation, job(opened, 'all'), 'abandoned')
  expect(all).toHaveLength(repositoriesAtOnce + 1)
  await close(opened)
})

it('forgets repositories that the installation has no more, and nothing else', async () => {
  const opened = await openSweep(store)
  const head = 'a'.repeat(40)
  const publish = (repository: string, installation = opened.at.installation) =>
    writePublished(store.database, `${repository}#1`, {
      installation,
      repository,
      number: 1,
      head,
      base: head,
      verdict: 'pass',
      check: { run: 1, head: null, digest: null, annotated: [] },
      gaps: [],
      voided: [],
      due: null,
    })
  await publish('acme/atlas')
  await publish('acme/former-name')
  await publish('other/atlas', 99)
  await publish('acme/new-meanwhile')
  await store.database.query(`
    update gpai_gate.published_state set updated_at = now() - interval '2 hours' where repository <> 'acme/new-meanwhile'`)
  await names(opened)
  const left = await Promise.all(
    ['acme/atlas', 'acme/former-name', 'other/atlas', 'acme/new-meanwhile'].map((name) =>
      readPublished(store.database, `${name}#1`),
    ),
  )
  expect(left.map((one) => one !== null)).toEqual([true, false, true, true])
  await close(opened)
})

it('forgets everything about an installation that is gone', async () => {
  const opened = await openSweep(store)
  const { installation } = opened.at
  await rememberSeen(store.database, { installation, repository: 'acme/atlas', tips: new Map([['main', 'a']]) })
  opened.github.fault('apps/list-repos-accessible-to-installation', 404)
  expect(await names(opened)).toEqual([])
  expect(await lookedThrough(store.database, installation)).toEqual([])
  await opened.github.close()
})

it('fails, to be tried again, when a page does not come', async () => {
  const opened = await openSweep(store)
  opened.github.fault('apps/list-repos-accessible-to-installation', 500)
  await expect(names(opened)).rejects.toMatchObject({ code: 'service-unavailable' })
  await opened.github.close()
})
