import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countRedelivery, receive } from '../../../bot/store/deliveries.ts'
import { releaseLease, tryAcquireLease } from '../../../bot/store/lease.ts'
import { rememberSeen } from '../../../bot/store/repositories.ts'
import type { Store } from '../../../bot/store/store.ts'
import { catchUp, startCatchUp } from '../../../bot/sweep/catch-up.ts'
import { addApp, addInstallation, nextId, tick } from '../../github-server/world/accounts.ts'
import type { Delivery } from '../../github-server/world/world.ts'
import { silentLog, until } from '../recording.ts'
import { memoryStore, wipe } from '../stores.ts'
import { openSweep, queued } from './round-world.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

type Opened = Awaited<ReturnType<typeof openSweep>>

function options({ asApp, metrics }: Opened) {
  const client = { asApp: async () => asApp }
  return { store, client, metrics, log: silentLog, minutes: 15, wake: () => {} }
}

function deliver({ world, app, installation }: Opened, given: Partial<Delivery> = {}): Delivery {
  const delivery = {
    id: nextId(world),
    guid: randomUUID(),
    appId: app.id,
    deliveredAt: tick(world),
    redelivery: false,
    event: 'pull_request',
    action: 'opened',
    statusCode: 502,
    installationId: installation.id,
    payload: {},
    ...given,
  }
  world.deliveries.push(delivery)
  return delivery
}

const redelivered = ({ world }: Opened) => world.deliveries.filter((one) => one.redelivery).map(({ guid }) => guid)

async function close({ github }: Opened): Promise<void> {
  expect(github.violations).toEqual([])
  await github.close()
}

describe('a catch-up', () => {
  it('asks for every installation of ours that is not suspended', async () => {
    const opened = await openSweep(store)
    const { world, app, installation } = opened
    const second = addInstallation(world, { app, account: 'mia' })
    addInstallation(world, { app, account: 'rita' }).suspendedAt = '2026-11-01T00:00:00Z'
    addInstallation(world, { app: addApp(world, { slug: 'another' }), account: 'mia' })
    await catchUp(options(opened))
    const missing = { kind: 'installation', judge: 'missing' }
    expect(await queued(store)).toEqual([
      { ...missing, installation: installation.id },
      { ...missing, installation: second.id },
    ])
    await close(opened)
  })

  it('asks for an installation that we remember and GitHub does not list, so that it is forgotten', async () => {
    const opened = await openSweep(store)
    const { world, app, installation } = opened
    const suspended = addInstallation(world, { app, account: 'rita' })
    suspended.suspendedAt = '2026-11-01T00:00:00Z'
    for (const id of [installation.id, suspended.id, 99])
      await rememberSeen(store.database, { installation: id, repository: `acme/of-${id}`, tips: new Map() })
    await catchUp(options(opened))
    const asked = (await queued(store)).map((job) => job.installation)
    expect(asked.toSorted((one, other) => one - other)).toEqual([99, installation.id].toSorted((a, b) => a - b))
    await close(opened)
  })

  it('asks GitHub for deliveries that never arrived, and for no others', async () => {
    const opened = await openSweep(store)
    const lost = deliver(opened)
    deliver(opened, { statusCode: 202 })
    deliver(opened, { event: 'star', action: 'created' })
    const late = deliver(opened, { statusCode: 504 })
    const about = { event: 'pull_request', action: 'opened', installation: 1, repository: null, body: '{}' }
    await receive(store, { id: late.guid, ...about }, [])
    await catchUp(options(opened))
    expect(redelivered(opened)).toEqual([lost.guid])
    expect(await opened.metrics.text()).toContain('gpai_gate_redelivered_total 1')
    await close(opened)
  })

  it('reads on from page to page, and asks for each delivery once, though it failed twice', async () => {
    const opened = await openSweep(store)
    const guid = randomUUID()
    deliver(opened, { guid })
    for (let index = 0; index < 130; index += 1) deliver(opened, { event: 'star' })
    const second = deliver(opened, { guid })
    await catchUp(options(opened))
    expect(redelivered(opened)).toEqual([guid])
    expect(opened.github.requests.filter(({ path }) => path.endsWith('/attempts'))).toMatchObject([
      { path: `/app/hook/deliveries/${second.id}/attempts` },
    ])
    await close(opened)
  })

  it('gives a delivery up that did not arrive three times', async () => {
    const opened = await openSweep(store)
    const { guid } = deliver(opened)
    for (let round = 0; round < 5; round += 1) await catchUp(options(opened))
    expect(redelivered(opened)).toEqual([guid, guid, guid])
    await close(opened)
  })

  it('goes on where GitHub does not want to redeliver one', async () => {
    const opened = await openSweep(store)
    const [refused, lost] = [deliver(opened), deliver(opened)]
    opened.github.fault('apps/redeliver-webhook-delivery', 422, { nth: 1 })
    await catchUp(options(opened))
    expect(redelivered(opened)).toEqual([lost.guid])
    expect(refused.redelivery).toBe(false)
    await close(opened)
  })

  it.each([
    ['apps/list-installations', 1, 0, true],
    ['apps/list-webhook-deliveries', 0, 1, false],
  ])('does the other half where %s fails, and is repeated soon only if it asked nobody', async (...given) => {
    const [operation, asked, jobs, soon] = given
    const opened = await openSweep(store)
    deliver(opened)
    opened.github.fault(operation, 500)
    expect(await tryAcquireLease(store.database, 'catch-up', 900)).toBe(true)
    await catchUp(options(opened))
    expect([redelivered(opened).length, (await queued(store)).length]).toEqual([asked, jobs])
    expect(await tryAcquireLease(store.database, 'catch-up', 900)).toBe(soon)
    await opened.github.close()
  })

  it('asks for a lost delivery though more are given up than it asks for at once', async () => {
    const opened = await openSweep(store)
    for (let index = 0; index < 210; index += 1) {
      const { guid } = deliver(opened, { statusCode: 413 })
      for (let attempt = 0; attempt < 3; attempt += 1) await countRedelivery(store.database, guid, 3)
    }
    const { guid } = deliver(opened)
    await catchUp(options(opened))
    expect(redelivered(opened)).toEqual([guid])
    await close(opened)
  })

  it('begins with the process, is one for all processes, and says in the metrics when it was', async () => {
    const opened = await openSweep(store)
    let woken = 0
    const wake = () => {
      woken += 1
    }
    const all = { ...options(opened), wake }
    expect(await opened.metrics.text()).not.toMatch(/^gpai_gate_catch_up_age_seconds \d/m)
    const started = [startCatchUp(all), startCatchUp(all), startCatchUp(all)]
    await until(() => woken > 0)
    await Promise.all(started.map((workers) => workers.stop()))
    expect(woken).toBe(1)
    expect(opened.github.requests.filter(({ path }) => path === '/app/installations')).toHaveLength(1)
    expect(await opened.metrics.text()).toMatch(/^gpai_gate_catch_up_age_seconds \d/m)
    await close(opened)
  })
})

describe('a turn', () => {
  it('is had by one of many who ask at once, and again after its time', async () => {
    const asked = await Promise.all(Array.from({ length: 10 }, () => tryAcquireLease(store.database, 'test', 60)))
    expect(asked.filter(Boolean)).toHaveLength(1)
    expect(await tryAcquireLease(store.database, 'another', 60)).toBe(true)
    await store.database.query(`update gpai_gate.lease set started_at = started_at - interval '61 s'`)
    expect(await tryAcquireLease(store.database, 'test', 60)).toBe(true)
    expect(await tryAcquireLease(store.database, 'test', 60)).toBe(false)
    await releaseLease(store.database, 'test')
    expect(await tryAcquireLease(store.database, 'test', 60)).toBe(true)
  })

  it('is not lost for long when the clock of the database is put back', async () => {
    await tryAcquireLease(store.database, 'test', 60)
    await store.database.query(`update gpai_gate.lease set started_at = started_at + interval '1 day'`)
    expect(await tryAcquireLease(store.database, 'test', 60)).toBe(true)
  })

  it('comes once too often at most when the clock of a process with its own database jumps', async () => {
    const real = Date.now
    try {
      await tryAcquireLease(store.database, 'test', 60)
      for (const jump of [86_400_000, -86_400_000]) {
        Date.now = () => real() + jump
        expect(await tryAcquireLease(store.database, 'test', 60)).toBe(true)
        expect(await tryAcquireLease(store.database, 'test', 60)).toBe(false)
      }
    } finally {
      Date.now = real
    }
  })
})
