import { fileURLToPath } from 'node:url'
import { startWholeBot, type WholeBot } from '../../test/bot/whole-bot.ts'
import { secret } from './load.ts'

/** Bots that share a database: who takes webhooks in, and everybody. */
export type Bots = {
  readonly webhooks: string
  readonly all: readonly [WholeBot, ...WholeBot[]]
  /** Seconds of processor time that each has spent. */
  cpu(): Promise<readonly number[]>
  end(): Promise<void>
}

/** What people install and start; the sources take 40 MiB more. */
const script = fileURLToPath(new URL('../../dist/bot/index.js', import.meta.url))

/** How many evaluations a process does at once here: enough to wait for GitHub with, at 80 ms a call. */
const workers = { WORKERS: '16' }

type Variables = Readonly<Record<string, string>>

/** One process that does everything. */
export async function oneBot(apiUrl: string, variables: Variables): Promise<Bots> {
  return together([
    await startWholeBot({ apiUrl, script, variables: { WEBHOOK_SECRET: secret, ...workers, ...variables } }),
  ])
}

/** One process that takes webhooks in, and so many that evaluate. */
export async function webAndWorkers(apiUrl: string, databaseUrl: string, count: number): Promise<Bots> {
  const common = { WEBHOOK_SECRET: secret, DATABASE_URL: databaseUrl, ...workers }
  const web = await startWholeBot({ apiUrl, script, variables: { ...common, GPAI_GATE_ROLE: 'web' } })
  const variables = { ...common, GPAI_GATE_ROLE: 'worker' }
  const others = await Promise.all(Array.from({ length: count }, () => startWholeBot({ apiUrl, script, variables })))
  return together([web, ...others])
}

function together(all: readonly [WholeBot, ...WholeBot[]]): Bots {
  return {
    webhooks: all[0].webhooks,
    all,
    cpu: () => Promise.all(all.map((bot) => metricOf(bot, 'process_cpu_seconds_total'))),
    end: async () => {
      await Promise.all(all.map((bot) => bot.end('SIGTERM')))
    },
  }
}

/** Resident memory of a process in MiB. */
export async function memoryOf(bot: Pick<WholeBot, 'port'>): Promise<number> {
  return (await metricOf(bot, 'process_resident_memory_bytes')) / 2 ** 20
}

/** One figure of `/metrics`. */
async function metricOf({ port }: Pick<WholeBot, 'port'>, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN)
}
