import * as z from 'zod/mini'
import { row } from '../store/rows.ts'
import type { Store } from '../store/store.ts'
import type { HttpAnswer } from './http-answer.ts'

/** Whether the bot can do its work now: the database answers within two seconds. */
export async function readiness({ database }: Pick<Store, 'database'>): Promise<HttpAnswer> {
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>()
  const timer = setTimeout(() => resolve(notReady), 2_000)
  const requested = row(database, { text: 'select 1 as one', shape: z.object({ one: z.number() }) }).then(
    () => ({ status: 200, text: 'ready' }),
    () => notReady,
  )
  const answer = await Promise.race([requested, promise])
  clearTimeout(timer)
  return answer
}

const notReady: HttpAnswer = { status: 503, text: 'The database does not answer.' }
