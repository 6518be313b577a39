import { inOrder, type Job, keyOf, type Request, type Urgency } from '../job.ts'
import type { Sql } from './database.ts'
import { type PublishedState, takeDue } from './published-state.ts'
import { enqueue, type Queue } from './queue.ts'
import type { Store } from './store.ts'

type Stored = Pick<Store, 'database' | 'queue'>

/** Where jobs come from, and whether somebody waits for them. */
export type JobOrigin = Pick<Request, 'reason' | 'delivery'> & { readonly urgency: Urgency }

/** Puts jobs of our own into the queue, for sweeps that find something to do. Gives how many were new. */
export async function request({ database, queue }: Stored, reason: string, jobs: readonly Job[]): Promise<number> {
  if (jobs.length === 0) return 0
  return database.transaction((sql) => enqueueAll(queue, sql, { reason, delivery: null, urgency: 'sweep', jobs }))
}

/** Puts jobs into the queue that another one led to, within the caller's transaction. Gives how many were new. */
export async function passOn(
  { queue, sql }: { readonly queue: Queue; readonly sql: Sql },
  origin: JobOrigin,
  jobs: readonly Job[],
): Promise<number> {
  return enqueueAll(queue, sql, { ...origin, jobs })
}

/** The jobs that judge pull requests again; a merge group has none. */
export function pullRequestJobs(subjects: readonly Judgeable[]): readonly Job[] {
  return subjects.flatMap(({ installation, repository, number }) => {
    const [owner = '', repo = ''] = repository.split('/')
    return number === null ? [] : [{ kind: 'pull-request', installation, owner, repo, number } as const]
  })
}

type Judgeable = Pick<PublishedState, 'installation' | 'repository' | 'number'>

/**
 * Asks again for the pull requests whose time has come. Gives how many there were. Each verdict says itself when it is due
 * next; where the job ends without one (a suspended installation, a long outage), it is asked for again later, so that what
 * has run out by its date does not stay green.
 */
export async function requestDue({ database, queue }: Stored): Promise<number> {
  return database.transaction(async (sql) => {
    const jobs = pullRequestJobs(await takeDue(sql))
    await sql.query(askLater, [jobs.map(keyOf)])
    await enqueueAll(queue, sql, { reason: 'due', delivery: null, urgency: 'sweep', jobs })
    return jobs.length
  })
}

type JobBatch = JobOrigin & { readonly jobs: readonly Job[] }

async function enqueueAll(queue: Queue, sql: Sql, { jobs, ...origin }: JobBatch): Promise<number> {
  let added = 0
  for (const job of inOrder(jobs)) {
    if (await enqueue(queue, sql, { job, ...origin })) added += 1
  }
  return added
}

const askLater = `
  update gpai_gate.published_state set due_at = now() + interval '6 hours' where key = any ($1::text[])`
