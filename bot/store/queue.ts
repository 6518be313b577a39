import { fromPglite, PgBoss } from 'pg-boss'
import * as z from 'zod/mini'
import { keptRequestOf, keyOf, type Request, requestShape, type Urgency } from '../job.ts'
import type { Database, Sql } from './database.ts'
import type { Embedded } from './embedded.ts'
import { anyWaiting, claimJobs, claimLock, hasten, putOffJob, queueSchema, waitingIndex } from './queue-sql.ts'
import { row, rows } from './rows.ts'

/** `evaluate` holds what is to be judged; `abandoned` what could not be, after the last try. */
export const queueNames = ['evaluate', 'abandoned'] as const

export type QueueName = (typeof queueNames)[number]

/** The jobs, kept by pg-boss in the same database as everything else. */
export type Queue = { readonly boss: PgBoss; readonly database: Database }

/** One attempt at a job. Whatever is said about it counts only as long as it is the newest attempt. */
export type Attempt = { readonly id: string; readonly retryCount: number }

/** A job that this process has started. `request` is `null` if it cannot be read, which is a fault of ours. */
export type Claimed = Attempt & { readonly retryLimit: number; readonly request: Request | null }

/** How much may start: in all, and of one installation together with what it has running on all machines. */
export type Capacity = { readonly free: number; readonly perInstallation: number }

const retries = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 }
const retention = {
  retentionSeconds: 14 * 86_400,
  deleteAfterSeconds: 3_600,
  heartbeatSeconds: 60,
  expireInSeconds: 900,
}
const priorities: { readonly [U in Urgency]: number } = { event: 1, sweep: 0 }

/** Starts pg-boss: its tables, its own maintenance and our two queues. Safe with any number of starters. */
export async function openQueue(database: Database, boss: PgBoss): Promise<Queue> {
  await boss.start()
  const abandoned = { ...retention, ...retries, retryLimit: 20, deleteAfterSeconds: 14 * 86_400 }
  await boss.createQueue('abandoned', { ...abandoned, policy: 'standard' })
  await boss.createQueue('evaluate', { ...retention, ...retries, policy: 'stately', deadLetter: 'abandoned' })
  await database.transaction(async (sql) => {
    await sql.query(claimLock)
    await sql.query(waitingIndex)
  })
  // Looks both queues up now: inside a transaction of the embedded database that question would wait for itself.
  for (const name of queueNames) await boss.findJobs(name, { key: 'none' })
  return { boss, database }
}

/** pg-boss on a server, with few connections of its own. */
export function bossOnServer(url: string, report: (error: Error) => void): PgBoss {
  const boss = new PgBoss({ connectionString: url, max: 2, schema: queueSchema, ...quietly })
  return boss.on('error', report)
}

/** pg-boss on the embedded database. */
export function bossInside({ lite }: Embedded, report: (error: Error) => void): PgBoss {
  const boss = new PgBoss({ db: fromPglite(lite), backend: 'pglite', schema: queueSchema, ...quietly })
  return boss.on('error', report)
}

/** Nothing is scheduled through pg-boss, and nothing listens: workers ask, which also works through a pooler. */
const quietly = { schedule: false, superviseIntervalSeconds: 30, monitorIntervalSeconds: 30, persistWarnings: false }

/**
 * Puts a request into the queue, within the caller's transaction. `false`: one with the same key waits already and
 * covers it, because it will read the live state later than now.
 */
export async function enqueue({ boss }: Queue, sql: Sql, { urgency, ...request }: Request & { urgency: Urgency }) {
  const key = keyOf(request.job)
  const kept = keptRequestOf(request)
  const db = {
    executeSql: async (text: string, values?: unknown[]) => ({ rows: [...(await sql.query(text, values))] }),
  }
  const group = { id: String(request.job.installation) }
  const priority = priorities[urgency]
  const id = await boss.send('evaluate', kept, { db, singletonKey: key, group, priority })
  if (id === null) await sql.query(hasten, ['evaluate', key, priority, group.id, JSON.stringify(kept)])
  return id !== null
}

const claimedShape = z.object({
  id: z.string(),
  retryCount: z.number(),
  retryLimit: z.number(),
  data: z.unknown(),
})

/** Starts as many jobs as there is room for. */
export async function claim({ database }: Queue, name: QueueName, capacity: Capacity): Promise<readonly Claimed[]> {
  const waiting = await row(database, { text: anyWaiting, values: [name], shape: z.object({ any: z.boolean() }) })
  if (waiting?.any !== true) return []
  const started = await database.transaction(async (sql) => {
    await sql.query(claimLock)
    const values = [name, capacity.perInstallation, capacity.free]
    return rows(sql, { text: claimJobs, values, shape: claimedShape })
  })
  return started.map(({ data, ...attempt }) => {
    const request = z.safeParse(requestShape, data)
    return { ...attempt, request: request.success ? request.data : null }
  })
}

/** The job is done. No effect if this attempt is not the newest any more. */
export async function complete({ boss }: Queue, name: QueueName, { id, retryCount }: Attempt): Promise<void> {
  await boss.complete(name, { id, retryCount })
}

/** The attempt failed: pg-boss plans the next, or hands the job to `abandoned`. `why` is a code, never a message. */
export async function fail({ boss }: Queue, name: QueueName, { id, retryCount, why }: Attempt & { why: string }) {
  await boss.fail(name, { id, retryCount }, { why })
}

/** The job cannot go on now and shall be started again after so many seconds; that is no failure. */
export async function putOff(
  queue: Queue,
  name: QueueName,
  { id, retryCount, seconds }: Attempt & { seconds: number },
) {
  const put = await queue.database.query(putOffJob, [id, retryCount, seconds])
  if (put.length === 0) await complete(queue, name, { id, retryCount })
}
