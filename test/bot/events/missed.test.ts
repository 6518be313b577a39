import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, type TestContext } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { catchUp } from '../../../bot/sweep/catch-up.ts'
import { checkName } from '../../../github/check-name.ts'
import { pullRequestEvent, pushEvent, reviewEvent } from '../../github-server/events.ts'
import { nextId, tick } from '../../github-server/world/accounts.ts'
import { addCheckRun, addReview, openPullRequest } from '../../github-server/world/pull-requests.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { until } from '../recording.ts'
import { memoryStore, wipe } from '../stores.ts'
import { idle, openBot } from './bot-world.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const change = { 'gpai/release.yaml': 'role: provider\n' }

async function start(test: TestContext) {
  const bot = await openBot(store)
  test.onTestFinished(async () => {
    await bot.close()
  })
  const open = () => openPullRequest(bot.world, bot.repository, { files: change })
  return { ...bot, open }
}

describe('what nobody told us', () => {
  it('gets its verdict from the catch-up: a head, with a check that a dead process left in progress, too', async (test) => {
    const bot = await start(test)
    const pulls = [bot.open(), bot.open()]
    const orphan = { status: 'in_progress', conclusion: null, completedAt: null }
    const headSha = pulls[1]?.headOid ?? ''
    addCheckRun(bot.world, bot.repository, { app: bot.app, name: checkName, headSha, ...orphan })
    await catchUp(bot.missed)
    await idle(store)
    for (const { headOid } of pulls)
      expect(bot.verdicts(headOid).at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' })
    expect(bot.verdicts(headSha).map(({ status }) => status)).toEqual(['completed', 'completed'])
    expect(bot.verdicts(headSha)[0]).toMatchObject({ conclusion: 'failure' })
    const before = bot.github.requests.length
    await catchUp(bot.missed)
    await idle(store)
    expect(bot.github.requests.slice(before).filter(({ path }) => path.includes('/check-runs'))).toEqual([])
    expect(bot.github.violations).toEqual([])
  })

  it('ends red where even that cannot be judged', async (test) => {
    const bot = await start(test)
    const pull = bot.open()
    const orphan = { status: 'in_progress', conclusion: null, completedAt: null }
    addCheckRun(bot.world, bot.repository, { app: bot.app, name: checkName, headSha: pull.headOid, ...orphan })
    bot.github.fault(({ body }) => JSON.stringify(body ?? '').includes('query PullRequest('), 500, { nth: 1 })
    await store.database.query(`
      create function gpai_queue.one_try() returns trigger language plpgsql as
      $$ begin if new.name = 'evaluate' then new.retry_limit := 0; end if; return new; end $$`)
    await store.database.query(`
      create trigger one_try before insert on gpai_queue.job_common for each row execute function gpai_queue.one_try()`)
    try {
      await catchUp(bot.missed)
      await until(() => bot.verdicts(pull.headOid).at(-1)?.summary?.includes('several times') === true)
    } finally {
      await store.database.query('drop trigger one_try on gpai_queue.job_common')
      await store.database.query('drop function gpai_queue.one_try()')
    }
    expect(bot.verdicts(pull.headOid).at(-1)).toMatchObject({ conclusion: 'failure' })
    expect(bot.verdicts(pull.headOid).every(({ status }) => status === 'completed')).toBe(true)
  })

  it('is delivered again where the webhook failed, and judged then', async (test) => {
    const bot = await start(test)
    const pull = bot.open()
    const event = pullRequestEvent(bot, pull, { installation: bot.installation })
    const failed = {
      id: nextId(bot.world),
      guid: randomUUID(),
      appId: bot.app.id,
      deliveredAt: tick(bot.world),
      redelivery: false,
      event: event.name,
      action: 'opened',
      statusCode: 503,
      installationId: bot.installation.id,
      payload: event.payload,
    }
    bot.world.deliveries.push(failed)
    await catchUp(bot.missed)
    const again = bot.world.deliveries.find(({ redelivery }) => redelivery)
    expect(again?.guid).toBe(failed.guid)
    expect(await bot.post(event, again?.guid)).toBe(202)
    expect(await bot.post(event, again?.guid)).toBe(200)
    await idle(store)
    expect(bot.verdicts(pull.headOid)).toHaveLength(1)
  })
})

describe('a check that is asked for again', () => {
  it('is answered, though the verdict is the same', async (test) => {
    const bot = await start(test)
    const pull = bot.open()
    await bot.post(pullRequestEvent(bot, pull, { installation: bot.installation }))
    await idle(store)
    const [run] = bot.verdicts(pull.headOid)
    const writes = () =>
      bot.github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'))
    const before = writes().length
    const payload = {
      action: 'rerequested',
      check_run: { name: checkName, head_sha: pull.headOid, app: { id: bot.app.id }, pull_requests: [] },
      repository: { name: 'atlas', full_name: 'acme/atlas', owner: { login: 'acme' } },
      installation: { id: bot.installation.id },
    }
    await bot.post({ name: 'check_run', payload })
    await idle(store)
    expect(writes().length - before).toBe(1)
    expect(bot.verdicts(pull.headOid).at(-1)).toMatchObject({ status: 'completed', conclusion: run?.conclusion })
    for (const action of ['created', 'completed'])
      await bot.post({ name: 'check_run', payload: { ...payload, action } })
    await idle(store)
    expect(writes().length - before).toBe(1)
  })
})

describe('the rules', () => {
  it('that change on the default branch have open pull requests judged again', async (test) => {
    const bot = await start(test)
    const pull = bot.open()
    await bot.post(pullRequestEvent(bot, pull, { installation: bot.installation }))
    await idle(store)
    pushCommit(bot.world, bot.repository, 'main', { files: { '.github/gpai-gate.yaml': 'releses: {}\n' } })
    const push = pushEvent(bot, 'main', { installation: bot.installation })
    const commits = [{ added: ['.github/gpai-gate.yaml'], modified: [], removed: [] }]
    await bot.post({ ...push, payload: { ...push.payload, commits, created: false, deleted: false, forced: false } })
    await idle(store)
    expect(bot.verdicts(pull.headOid).at(-1)?.summary).toContain('gpai-gate.yaml')
  })
})

/** Five events about one pull request that was pushed to twice. */
function eventsOf(bot: Awaited<ReturnType<typeof openBot>>) {
  const pull = openPullRequest(bot.world, bot.repository, { files: change })
  const about = { installation: bot.installation }
  const opened = pullRequestEvent(bot, pull, about)
  const pushed = ['a', 'b'].map((text) => {
    pushCommit(bot.world, bot.repository, pull.headRef, { files: { 'a.txt': text } })
    return pullRequestEvent(bot, pull, { ...about, action: 'synchronize' })
  })
  const review = addReview(bot.world, pull, { body: 'Good.' })
  const reviewed = reviewEvent(bot, pull, { ...about, review })
  const labeled = pullRequestEvent(bot, pull, { ...about, action: 'labeled' })
  const events = [opened, ...pushed, reviewed, labeled].map((event) => ({ event, guid: randomUUID() }))
  return { pull, events }
}

describe('deliveries', () => {
  it('end in the same state, whatever their order and however often they come', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 0, 2, 4], { minLength: 5 })
    const property = fc.asyncProperty(order, async (indexes) => {
      await wipe(store)
      const bot = await openBot(store)
      try {
        const { pull, events } = eventsOf(bot)
        const sent = new Set<number>()
        for (const index of indexes) {
          const { event, guid } = events[index] ?? {}
          if (event === undefined) throw new Error('none')
          expect(await bot.post(event, guid)).toBe(sent.has(index) ? 200 : 202)
          sent.add(index)
        }
        await idle(store)
        expect(bot.verdicts(pull.headOid)).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
        expect(pull.comments).toHaveLength(1)
        expect(bot.github.violations).toEqual([])
      } finally {
        await bot.close()
      }
    })
    await fc.assert(property, { numRuns: 6 })
  })
})
