// The whole bot against a GitHub on this machine, beside a bare Probot app: npm run bench -- bot. It ends by itself after
// about ten minutes. With names after `bot` only those tables: bursts, single, memory, soak.
import { rmSync } from 'node:fs'
import { scratch } from '../test/bot/environment.ts'
import { startPostgres } from '../test/bot/postgres-server.ts'
import { plainRow, type Row, table } from './bench/table.ts'
import { bareBurst } from './bench-bot/bare.ts'
import { oneBot, webAndWorkers } from './bench-bot/bots.ts'
import { type BotFleet, burstRows } from './bench-bot/burst-rows.ts'
import { memoryRows, oneInstallationRows, onePullRows } from './bench-bot/single-rows.ts'
import { soakRows } from './bench-bot/soak.ts'

const releases = { files: 'release', organisations: 25, pulls: 20, latency: 80 } as const
const wanted = process.argv.slice(2).filter((word) => word !== 'bot')

const folders: string[] = []
const server = await startPostgres('on')
try {
  if (isWanted('memory')) print('Memory of an idle bot', await memoryRows(await server.database('memory'), folder()))
  if (isWanted('single')) {
    print('One pull request', await onePullRows(await server.database('one_pull')))
    print('One installation', await oneInstallationRows(await server.database('one_installation')))
  }
  if (isWanted('bursts')) await bursts()
  if (isWanted('soak')) print('Soak', await soakRows(await server.database('soak')))
} finally {
  await server.remove()
  for (const made of folders) rmSync(made, { recursive: true, force: true })
}

async function bursts(): Promise<void> {
  const bare = await bareBurst(releases, 'unlimited')
  const limited = await bareBurst({ ...releases, organisations: 5, pulls: 5 }, 'limited')
  print('Bare Probot app: one check and one comment', [
    plainRow('500 events, its limiter off: a second', `${bare.rate.toFixed(0)} /s, ${bare.lost} lost`),
    plainRow(
      '500 events, its limiter off: answered in, half and p95',
      `${bare.half.toFixed(0)} ms, ${bare.most.toFixed(0)} ms`,
    ),
    plainRow(
      '25 events of 5 installations, as Probot comes: a second',
      `${limited.rate.toFixed(1)} /s, ${limited.lost} lost`,
    ),
  ])
  const spread = async (workers: number, held = false): Promise<BotFleet> => {
    const url = await server.database(`workers_${workers}`)
    const name = `PostgreSQL, 1 web and ${workers} worker${workers === 1 ? '' : 's'}`
    return { name, held, start: (apiUrl) => webAndWorkers(apiUrl, url, workers) }
  }
  const single = await server.database('single')
  const fleets: readonly BotFleet[] = [
    { name: 'Built-in database, 1 process', held: false, start: (url) => oneBot(url, { GPAI_GATE_DATA: folder() }) },
    { name: 'PostgreSQL, 1 process', held: false, start: (url) => oneBot(url, { DATABASE_URL: single }) },
    await spread(1),
    await spread(2, true),
    await spread(4),
  ]
  const rows: Row[] = []
  for (const fleet of fleets) rows.push(...(await burstRows(releases, fleet, bare)))
  print('500 events for 500 releases of 17 files, 25 installations, 80 ms a call, 10 at once', rows)
  const url = await server.database('nothing')
  const nothing = {
    name: 'PostgreSQL, 1 web and 2 workers',
    held: true,
    start: (at: string) => webAndWorkers(at, url, 2),
  }
  print(
    'The same for pull requests that release nothing',
    await burstRows({ ...releases, files: 'small' }, nothing, bare),
  )
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name)
}

function folder(): string {
  const made = scratch()
  folders.push(made)
  return made
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`${table(title, rows)}\n`)
}
