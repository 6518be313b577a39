import { pause, until } from '../../test/bot/recording.ts'
import { openJobs, type WholeBot } from '../../test/bot/whole-bot.ts'
import { atMost, plainRow, type Row } from '../bench/table.ts'
import { type Bots, memoryOf, oneBot, webAndWorkers } from './bots.ts'
import { type Github, type GithubInput, startGithubProcess } from './github.ts'
import { everyPull, type Shot, seenBy, sendAll } from './load.ts'

type Work = (github: Github, bots: Bots) => Promise<readonly Row[]>

/** Starts a GitHub and one bot, opens the pull requests, and ends everything after the work. */
async function withBot(input: GithubInput, databaseUrl: string, work: Work): Promise<readonly Row[]> {
  const github = await startGithubProcess(input)
  const bots = await oneBot(github.url, { DATABASE_URL: databaseUrl })
  try {
    await pause(catchUp)
    await idle(bots)
    await github.open()
    return await work(github, bots)
  } finally {
    await bots.end()
    await github.end()
  }
}

/** Every bot catches up when it starts; what that asks for must not be counted. */
const catchUp = 3_000

async function idle({ all }: Bots): Promise<void> {
  for (const bot of all) await until(async () => (await openJobs(bot)) === 0, 60_000)
}

/** Fifty events for one pull request, and what one evaluation costs in calls. */
export function onePullRows(databaseUrl: string): Promise<readonly Row[]> {
  return withBot({ files: 'release', organisations: 1, pulls: 2, latency: 80 }, databaseUrl, async (github, bots) => {
    const [place] = github.places
    if (place === undefined) return []
    const [bot] = bots.all
    const calls = async (shots: readonly Shot[]) => {
      const before = await github.figures()
      await sendAll(bots.webhooks, shots, 10)
      await idle(bots)
      const after = await github.figures()
      return after.calls - after.free - before.calls + before.free
    }
    const cold = await calls([{ place, number: 1 }])
    const warm = await calls([{ place, number: 1, action: 'labeled' }])
    await calls(Array.from({ length: 50 }, () => ({ place, number: 2 })))
    const { comments } = await github.figures()
    return [
      atMost('API calls of a first evaluation', cold, { limit: 6, unit: 'calls', digits: 0 }),
      atMost('API calls that cost quota when nothing changed', warm, { limit: 3, unit: 'calls', digits: 0 }),
      atMost('Evaluations for 50 events of one pull request', evaluationsOf(bot, '#2'), {
        limit: 2,
        unit: '',
        digits: 0,
      }),
      atMost('Comments after them', comments[1] ?? Number.NaN, { limit: 1, unit: '', digits: 0 }),
    ]
  })
}

function evaluationsOf(bot: WholeBot, key: string): number {
  return bot
    .output()
    .split('\n')
    .filter((line) => line.includes('"msg":"job"') && line.includes(`${key}"`)).length
}

/** How many checks a minute an installation may have written by default, and how many of them go out at once. */
const [perMinute, atOnce] = [150, 50]
const pulls = 100

/** All pull requests of one installation: only the limiter may slow that down. */
export function oneInstallationRows(databaseUrl: string): Promise<readonly Row[]> {
  return withBot({ files: 'small', organisations: 1, pulls, latency: 80 }, databaseUrl, async (github, bots) => {
    const started = performance.now()
    await sendAll(bots.webhooks, everyPull(github, pulls), 10)
    const seen = await seenBy(github, ({ checks }) => checks.every((runs) => runs > 0), 120)
    const seconds = (performance.now() - started) / 1000
    const allowed = ((pulls - atOnce) / (perMinute - atOnce)) * 60
    const lost = seen.checks.filter((runs) => runs === 0).length
    return [
      plainRow('The limit', `LIMIT_CHECKS_PER_MINUTE = ${perMinute}, ${atOnce} of them at once`),
      atMost(`${pulls} pull requests without a check`, lost, { limit: 0, unit: '', digits: 0 }),
      plainRow('Time, and what the limiter asks for', `${seconds.toFixed(1)} s, ${allowed.toFixed(1)} s`),
      atMost('Time against what the limiter asks for', seconds / allowed, { limit: 1.15, unit: '×' }),
    ]
  })
}

/** Resident memory of processes that have nothing to do, ten seconds after they started. */
export async function memoryRows(databaseUrl: string, folder: string): Promise<readonly Row[]> {
  const github = await startGithubProcess({ files: 'small', organisations: 1, pulls: 1, latency: 0 })
  const measured = async (start: Promise<Bots>) => {
    const bots = await start
    await pause(10_000)
    const memory = await Promise.all(bots.all.map(memoryOf))
    await bots.end()
    return memory
  }
  const bar = { limit: 150, unit: 'MiB', digits: 0 }
  try {
    const [one = Number.NaN] = await measured(oneBot(github.url, { DATABASE_URL: databaseUrl }))
    const [web = Number.NaN, worker = Number.NaN] = await measured(webAndWorkers(github.url, databaseUrl, 1))
    const first = await measured(oneBot(github.url, { GPAI_GATE_DATA: folder }))
    const again = await measured(oneBot(github.url, { GPAI_GATE_DATA: folder }))
    return [
      atMost('PostgreSQL, one process', one, bar),
      atMost('PostgreSQL, web', web, bar),
      atMost('PostgreSQL, worker', worker, bar),
      plainRow(
        'Built-in database, first start and next',
        `${[...first, ...again].map((it) => it.toFixed(0)).join(', ')} MiB`,
      ),
    ]
  } finally {
    await github.end()
  }
}
