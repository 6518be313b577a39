import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { type Event, signedDelivery } from '../github-server/events.ts'
import { type GitHubServer, type ServerOptions, startGitHub } from '../github-server/server.ts'
import { addApp, addInstallation } from '../github-server/world/accounts.ts'
import { createWorld, type WorldInput } from '../github-server/world/create-world.ts'
import type { App, Installation, Repository, World } from '../github-server/world/world.ts'
import { scratch } from './environment.ts'
import { until } from './recording.ts'
import { openJobs, startWholeBot, type WholeBot } from './whole-bot.ts'

/** A GitHub with one organisation that has the App installed, and the secret that it shares with the bot. */
export type BotScene = {
  readonly world: World
  readonly repository: Repository
  readonly app: App
  readonly installation: Installation
  readonly github: GitHubServer
  /** A folder for the built-in database. */
  readonly folder: string
  /** Starts a bot as a process of its own: on a server where that is given, otherwise on the built-in database. */
  start(databaseUrl?: string): Promise<WholeBot>
  /** Sends one event, and gives the status of the answer; 0 if nobody answered. */
  send(bot: WholeBot, event: Event): Promise<number>
  /** Ends what was started and still runs, and removes what was kept. */
  close(): Promise<void>
}

/** What a scene may be given: the world, the server, and the file that starts the bot. */
export type BotSceneInput = WorldInput & ServerOptions & { readonly script?: string }

/** Makes a scene; bots are started afterwards. */
export async function openBotScene({ latency = 0, script, ...input }: BotSceneInput = {}): Promise<BotScene> {
  const { world, repository } = createWorld({ now: new Date().toISOString(), ...input })
  const app = addApp(world, { slug: 'gpai-release-gate', id: 1 })
  const installation = addInstallation(world, { app, account: repository.owner.login })
  const github = await startGitHub(world, { latency })
  const [folder, secret] = [scratch(), randomBytes(32).toString('hex')]
  const bots: WholeBot[] = []
  const start: BotScene['start'] = async (databaseUrl) => {
    const store = databaseUrl === undefined ? { GPAI_GATE_DATA: folder } : { DATABASE_URL: databaseUrl }
    const variables = { WEBHOOK_SECRET: secret, ...store }
    const bot = await startWholeBot({ apiUrl: github.url, variables, ...(script === undefined ? {} : { script }) })
    bots.push(bot)
    return bot
  }
  const send = async (bot: WholeBot, event: Event) => {
    const sent = fetch(bot.webhooks, { method: 'POST', ...signedDelivery(event, secret) })
    return sent.then(statusOf).catch(() => 0)
  }
  const close = async () => {
    await Promise.all(bots.map((bot) => bot.end('SIGTERM')))
    await Promise.all([github.close(), rm(folder, { recursive: true, force: true })])
  }
  return { world, repository, app, installation, github, folder, start, send, close }
}

/** Waits until a bot has nothing left to do. */
export async function settled(bot: WholeBot, longest = 100_000): Promise<void> {
  await until(async () => (await openJobs(bot)) === 0, longest)
}

async function statusOf(answer: Response): Promise<number> {
  await answer.text()
  return answer.status
}
