import * as z from 'zod/mini'
import { type Attempt, type Queue, type QueueName, queueNames } from './queue.ts'
import { runningJobs, takeBack } from './queue-sql.ts'
import { rows } from './rows.ts'

const running = z.object({ id: z.string(), name: z.string(), retryCount: z.number(), beat: z.nullable(z.string()) })
const touched = z.object({ settled: z.array(z.string()) })

/** Shows that these attempts are alive. Gives the ids of those that this process does not hold any more. */
export async function beat({ boss }: Queue, name: QueueName, attempts: readonly Attempt[]): Promise<readonly string[]> {
  if (attempts.length === 0) return []
  const held = attempts.map(({ id, retryCount }) => ({ id, retryCount }))
  const answer = z.parse(touched, await boss.touch(name, held))
  const alive = new Set(answer.settled)
  return held.filter(({ id }) => !alive.has(id)).map(({ id }) => id)
}

/** What one process has seen of everybody's jobs: the last sign of life, and when it saw that first. */
export type Observations = Map<string, { readonly sign: string; readonly since: number }>

/**
 * Takes over jobs whose worker is gone: those that showed no new sign of life for as long as `timeout` milliseconds by
 * this process's own stopwatch. No clock is compared with another, so none that jumps can make a live job look dead.
 * pg-boss's own heartbeat stays behind it for jobs without retries left. A process that only slept learns it at its
 * next sign of life, or when it asks before a write; until then an evaluation may overlap, its result is not stored,
 * and what it would write is compared first.
 */
export async function takeOver(queue: Queue, seen: Observations, timeout: number): Promise<number> {
  const now = performance.now()
  const jobs = await rows(queue.database, { text: runningJobs, values: [queueNames], shape: running })
  const silent = jobs.filter(({ id, retryCount, beat: last }) => {
    const sign = `${retryCount} ${last}`
    const before = seen.get(id)
    if (before?.sign === sign) return now - before.since > timeout
    seen.set(id, { sign, since: now })
    return false
  })
  const ids = new Set(jobs.map(({ id }) => id))
  for (const id of seen.keys()) if (!ids.has(id)) seen.delete(id)
  return giveBack(queue, silent)
}

/** Takes over every job: for a starter that knows that nobody else has the database open. */
export async function takeOverAll(queue: Queue): Promise<number> {
  return giveBack(queue, await rows(queue.database, { text: runningJobs, values: [queueNames], shape: running }))
}

/** Lets others start these jobs at once. */
export async function giveBack({ database }: Queue, attempts: readonly Attempt[]): Promise<number> {
  if (attempts.length === 0) return 0
  const values = [attempts.map(({ id }) => id), attempts.map(({ retryCount }) => retryCount)]
  return (await database.query(takeBack, values)).length
}
