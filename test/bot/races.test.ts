import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commentMarker } from '../../github/publish.ts'
import { pullRequestEvent, reviewEvent } from '../github-server/events.ts'
import type { LoggedRequest } from '../github-server/wire.ts'
import { addComment, addReview, openPullRequest } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import type { PullRequest } from '../github-server/world/world.ts'
import { type BotScene, type BotSceneInput, openBotScene, settled } from './bot-scene.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { until } from './recording.ts'
import { prepareFolder } from './stores.ts'
import type { WholeBot } from './whole-bot.ts'

const files = { 'gpai/release.yaml': 'role: provider\n' }

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

async function open(input: BotSceneInput): Promise<BotScene> {
  const scene = await openBotScene(input)
  await prepareFolder(scene.folder)
  return scene
}

/** Checks of ours on the newest commit of a pull request, and comments of ours. */
function said({ repository, app }: BotScene, pull: PullRequest) {
  const checks = repository.checkRuns.filter((run) => run.app.id === app.id && run.headSha === pull.headOid)
  const comments = pull.comments.filter(({ author }) => author?.id === app.bot.id)
  return { checks: checks.map(({ conclusion }) => conclusion), comments }
}

const opened = (scene: BotScene, pull: PullRequest, action = 'opened') =>
  pullRequestEvent(scene, pull, { action, installation: scene.installation })

function reviewed(scene: BotScene, pull: PullRequest) {
  const review = addReview(scene.world, pull, { state: 'COMMENTED', body: 'Looked at.' })
  return reviewEvent(scene, pull, { review, installation: scene.installation })
}

/** One check and one comment, whatever was sent. */
function expectOne(scene: BotScene, pulls: readonly PullRequest[]): void {
  for (const pull of pulls) {
    const { checks, comments } = said(scene, pull)
    expect(checks).toEqual(['failure'])
    expect(comments).toHaveLength(1)
  }
  expect(scene.github.violations).toEqual([])
}

describe('one process', () => {
  let scene: BotScene
  let bot: WholeBot
  beforeAll(async () => {
    scene = await open({ latency: 20 })
    bot = await scene.start()
  })
  afterAll(() => scene.close())
  const newPull = () => openPullRequest(scene.world, scene.repository, { files })

  it('makes one check and one comment of events that come at the same moment', async () => {
    const pull = newPull()
    const events = [opened(scene, pull), opened(scene, pull, 'labeled'), reviewed(scene, pull), reviewed(scene, pull)]
    expect(await Promise.all(events.map((event) => scene.send(bot, event)))).toEqual([202, 202, 202, 202])
    await settled(bot)
    expectOne(scene, [pull])
  })

  it('ends with the verdict on the newest commit when a push comes while it judges', async () => {
    const pull = newPull()
    const before = scene.github.requests.length
    await scene.send(bot, opened(scene, pull))
    await until(() => scene.github.requests.length > before)
    pushCommit(scene.world, scene.repository, pull.headRef, { files: { 'docs/note.md': 'More.\n' } })
    await scene.send(bot, opened(scene, pull, 'synchronize'))
    await settled(bot)
    expectOne(scene, [pull])
    expect(said(scene, pull).comments[0]?.body).toContain(pull.headOid.slice(0, 7))
  })

  it.each([31, 131])('finds its comment again behind %i others', async (others) => {
    const pull = newPull()
    for (let index = 0; index < others; index += 1) addComment(scene.world, pull, { body: `Remark ${index}` })
    await scene.send(bot, opened(scene, pull))
    await settled(bot)
    pushCommit(scene.world, scene.repository, pull.headRef, { files: { 'gpai/release.yaml': 'role: modifier\n' } })
    await scene.send(bot, opened(scene, pull, 'synchronize'))
    await settled(bot)
    expectOne(scene, [pull])
    expect(pull.comments).toHaveLength(others + 1)
  })

  it('leaves alone what a stranger wrote with our marker', async () => {
    const pull = newPull()
    const bodies = [`${commentMarker}\n## ✅ GPAI release gate: Pass`, `> quoted\n${commentMarker}`, commentMarker]
    const hostile = bodies.map((body) => addComment(scene.world, pull, { author: 'eve', body }))
    await scene.send(bot, opened(scene, pull))
    await settled(bot)
    expectOne(scene, [pull])
    expect(hostile.map(({ body }) => body)).toEqual(bodies)
    expect(pull.comments).toHaveLength(4)
  })

  it('makes one of two comments of its own: the older one stays', async () => {
    const pull = newPull()
    const author = scene.app.bot.login
    const copies = [1, 2].map((copy) => `${commentMarker}\nOld report ${copy}`)
    const [older] = copies.map((body) => addComment(scene.world, pull, { author, body }))
    await scene.send(bot, opened(scene, pull))
    await settled(bot)
    expectOne(scene, [pull])
    expect(said(scene, pull).comments[0]?.id).toBe(older?.id)
  })

  // The last one: the bot tries again later, so that its queue is not empty for a while.
  it('writes no comment where the conversation cannot be read, and the verdict stands', async () => {
    const pull = newPull()
    const asks = ({ body }: LoggedRequest) => {
      const text = JSON.stringify(body ?? '')
      return /query (Live|Comments)/.test(text) && new RegExp(`"number":${pull.number}\\b`).test(text)
    }
    const refused = scene.github.fault(asks, 403)
    await scene.send(bot, opened(scene, pull))
    await until(() => refused.delivered() > 0 && said(scene, pull).checks.length > 0)
    expect(said(scene, pull).comments).toEqual([])
    expect(said(scene, pull).checks).toEqual(['failure'])
    refused.stop()
    await scene.send(bot, opened(scene, pull, 'labeled'))
    await until(() => said(scene, pull).comments.length > 0)
    expectOne(scene, [pull])
  })
})

describe('two processes on one PostgreSQL', () => {
  it('make one check and one comment of events that both take in at the same moment', async () => {
    const scene = await open({ latency: 20 })
    try {
      const url = await server.database('two_processes')
      const bots = await Promise.all([scene.start(url), scene.start(url)])
      const pulls = Array.from({ length: 8 }, () => openPullRequest(scene.world, scene.repository, { files }))
      const sent = pulls.flatMap((pull) =>
        bots.flatMap((bot) => [scene.send(bot, opened(scene, pull)), scene.send(bot, reviewed(scene, pull))]),
      )
      expect(new Set(await Promise.all(sent))).toEqual(new Set([202]))
      for (const bot of bots) await settled(bot)
      expectOne(scene, pulls)
      for (const bot of bots) expect(bot.output()).toContain('"received":"stored"')
    } finally {
      await scene.close()
    }
  })
})

describe('kill -9 in the middle of a burst', () => {
  /** Kills the bot while it judges, starts another on the same store, and looks at every acknowledged pull request. */
  async function killed(scene: BotScene, start: () => Promise<WholeBot>): Promise<void> {
    const first = await start()
    const pulls = Array.from({ length: 24 }, () => openPullRequest(scene.world, scene.repository, { files }))
    const sending = pulls.map(async (pull, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 40))
      return { pull, status: await scene.send(first, opened(scene, pull)) }
    })
    await until(() => scene.repository.checkRuns.length >= 3)
    await first.end('SIGKILL')
    const sent = await Promise.all(sending)
    const acknowledged = sent.filter(({ status }) => status === 202).map(({ pull }) => pull)
    const before = scene.repository.checkRuns.length
    const second = await start()
    await until(() => acknowledged.every((pull) => said(scene, pull).comments.length > 0), 45_000)
    await settled(second)
    expect(acknowledged.length).toBeGreaterThan(before)
    expectOne(scene, acknowledged)
    expect(await second.end('SIGTERM')).toBe(0)
  }

  it('loses nothing and says nothing twice on the built-in database', async () => {
    const scene = await open({ latency: 60 })
    try {
      await killed(scene, () => scene.start())
    } finally {
      await scene.close()
    }
  }, 120_000)

  it('loses nothing and says nothing twice on PostgreSQL', async () => {
    const scene = await open({ latency: 60 })
    try {
      const url = await server.database('killed_whole')
      await killed(scene, () => scene.start(url))
    } finally {
      await scene.close()
    }
  }, 120_000)
})
