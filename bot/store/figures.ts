import * as z from 'zod/mini'
import type { Database } from './database.ts'
import { queueNames } from './queue.ts'
import { queueFigures } from './queue-sql.ts'
import { rows } from './rows.ts'

const figure = z.object({ queue: z.string(), state: z.string(), jobs: z.number(), age: z.number() })

/** Jobs of one queue in one state; `age` is that of the oldest that could start, in seconds. */
export type QueueFigure = z.infer<typeof figure>

/** How the queues stand. Every state that matters has a row, also where there is no job. */
export async function queueFiguresOf(database: Database): Promise<readonly QueueFigure[]> {
  const found = await rows(database, { text: queueFigures, values: [queueNames], shape: figure })
  const empty = queueNames.flatMap((queue) => states.map((state) => ({ queue, state, jobs: 0, age: 0 })))
  return empty.map((none) => found.find(({ queue, state }) => queue === none.queue && state === none.state) ?? none)
}

const states = ['created', 'retry', 'active', 'completed', 'failed'] as const

const quota = z.object({ installation: z.coerce.number(), remaining: z.number() })

/** What each installation has left of its quota, as far as that is known and not over. */
export async function quotasOf(database: Database): Promise<readonly z.infer<typeof quota>[]> {
  const text = `
    select installation, remaining from gpai_gate.quota
    where remaining is not null and resets_at > now() order by remaining limit 1000`
  return rows(database, { text, shape: quota })
}
