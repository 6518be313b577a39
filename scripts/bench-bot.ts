// Intake and queue of the bot, without GitHub: an evaluation only waits as long as its calls would take.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, evaluations, scratch, sendEvent, startChild } from '../test/bot/children.ts'
import { type PostgresServer, startPostgres } from '../test/bot/postgres-server.ts'
import { pause } from '../test/bot/recording.ts'
import { atMost, type Row, table, told } from './bench/table.ts'

/** Six calls of 80 ms each, one after the other. */
const evaluation = { PROBE_MS: '480', WORKERS: '32', WORKERS_PER_INSTALLATION: '16', DATABASE_CONNECTIONS: '8' }
const events = 500
const installations = 8
const payload = 'x'.repeat(23_000)

/** What taking in and working off 500 events costs, on both databases and with several processes. */
export async function botQueueRows(): Promise<readonly Row[]> {
  const server = await startPostgres('on')
  const folder = scratch()
  try {
    const embedded = { GPAI_GATE_DATA: join(folder, 'data') }
    const rows = [
      ...(await burst('embedded', embedded, 1)),
      ...(await onServer(server, 1)),
      ...(await onServer(server, 2)),
      ...(await onServer(server, 4)),
    ]
    return rows
  } finally {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onServer(server: PostgresServer, processes: number): Promise<readonly Row[]> {
  const url = await server.database(`bench_${processes}`)
  return burst('PostgreSQL', { DATABASE_URL: url }, processes)
}

async function burst(name: string, more: Readonly<Record<string, string>>, processes: number): Promise<readonly Row[]> {
  const folder = scratch()
  const given = { ...more, ...evaluation, PROBE_FILE: join(folder, 'probe') }
  const first = await startChild(given)
  const bots = [first, ...(await Promise.all(Array.from({ length: processes - 1 }, () => startChild(given))))]
  await pause(1_000)
  const idle = await memoryOf(first)
  const started = performance.now()
  const times = await sendAll(first)
  const sent = (performance.now() - started) / 1000
  const seconds = await worked(given.PROBE_FILE, started)
  const busy = await memoryOf(first)
  await Promise.all(bots.map((bot) => bot.end('SIGTERM')))
  const judged = evaluations(given.PROBE_FILE).length
  rmSync(folder, { recursive: true, force: true })
  const what = `${name}, ${processes} ${processes === 1 ? 'process' : 'processes'}`
  const at = (share: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
  return [
    atMost(`${what}: acknowledgement p95 at 10 at once`, at(0.95), { limit: 50, unit: 'ms', digits: 0 }),
    told(`${what}: webhooks taken in`, `${(events / sent).toFixed(0)}/s`),
    atMost(`${what}: events lost or judged twice`, Math.abs(events - judged), {
      limit: 0,
      unit: '',
    }),
    told(`${what}: evaluations of 480 ms`, `${(events / seconds).toFixed(0)}/s`),
    told(`${what}: memory idle, after the burst`, `${idle} MiB, ${busy} MiB`),
  ]
}

async function sendAll({ port }: Child): Promise<readonly number[]> {
  const times: number[] = []
  let next = 1
  const sender = async () => {
    while (next <= events) {
      const number = next++
      const at = performance.now()
      const status = await sendEvent(port, number, (number % installations) + 1, payload)
      if (status !== 202) throw new Error(`answered with ${status}`)
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: 10 }, sender))
  return times
}

async function worked(file: string, started: number): Promise<number> {
  while (evaluations(file).filter(({ done }) => done).length < events) await pause(50)
  return (performance.now() - started) / 1000
}

async function memoryOf({ port }: Child): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? 0) / 1024 / 1024)
}

if (import.meta.main) process.stdout.write(table('Intake and queue of the bot', await botQueueRows()))
