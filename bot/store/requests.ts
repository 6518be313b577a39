import { inOrder, type Job, keyOf, type Request, type Urgency } from '../job.ts'
import type { Sql } from './database.ts'
import { enqueue, type Queue } from './queue.ts'
import { type Due, takeDue } from './standing.ts'
import type { Store } from './store.ts'

type Stored = Pick<Store, 'database' | 'queue'>

/** Where jobs come from, and whether somebody waits for them. */
export type Origin = Pick<Request, 'because' | 'delivery'> & { readonly urgency: Urgency }

/** Puts jobs of our own into the queue, for rounds that find something to do. Gives how many were new. */
export async function request({ database, queue }: Stored, because: string, jobs: readonly Job[]): Promise<number> {
  if (jobs.length === 0) return 0
  return database.transaction((sql) => enqueueAll(queue, sql, { because, delivery: null, urgency: 'round', jobs }))
}

/** Puts jobs into the queue that another one led to, within the caller's transaction. Gives how many were new. */
export async function passOn(
  { queue, sql }: { readonly queue: Queue; readonly sql: Sql },
  origin: Origin,
  jobs: readonly Job[],
): Promise<number> {
  return enqueueAll(queue, sql, { ...origin, jobs })
}

/**
 * Asks again for the pull requests whose time has come. Gives how many there were. Each verdict says itself when it is due
 * next; where the job ends without one (a suspended installation, a long outage), it is asked for again later, so that what
 * has run out by its date does not stay green.
 */
export async function requestDue({ database, queue }: Stored): Promise<number> {
  return database.transaction(async (sql) => {
    const jobs = (await takeDue(sql)).map(jobOf)
    await sql.query(askLater, [jobs.map(keyOf)])
    await enqueueAll(queue, sql, { because: 'due', delivery: null, urgency: 'round', jobs })
    return jobs.length
  })
}

type Round = Origin & { readonly jobs: readonly Job[] }

async function enqueueAll(queue: Queue, sql: Sql, { jobs, ...origin }: Round): Promise<number> {
  let added = 0
  for (const job of inOrder(jobs)) {
    if (await enqueue(queue, sql, { job, ...origin })) added += 1
  }
  return added
}

function jobOf({ installation, repository, number }: Due): Job {
  const [owner = '', repo = ''] = repository.split('/')
  return { kind: 'pull-request', installation, owner, repo, number }
}

const askLater = `
  update gpai_gate.standing set due_at = now() + interval '6 hours' where key = any ($1::text[])`
