import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { inOrder, type Job } from '../job.ts'
import type { Database } from './database.ts'
import { enqueue } from './queue.ts'
import { forgetUnusedReservations } from './rate-reservations.ts'
import { rows } from './rows.ts'
import type { Store } from './store.ts'

/** A webhook as it came. */
export type Delivery = {
  /** GitHub's GUID of the delivery. */
  readonly id: string
  readonly event: string
  readonly action: string | null
  readonly installation: number | null
  readonly repository: string | null
  readonly body: string
}

/** `duplicate`: it was stored before, and its jobs with it. */
export type Received = 'stored' | 'duplicate'

/**
 * Keeps a delivery and its jobs, both or neither. The payload is kept only where there are jobs; its digest always.
 */
export async function receive(
  { database, queue }: Pick<Store, 'database' | 'queue'>,
  delivery: Delivery,
  jobs: readonly Job[],
): Promise<Received> {
  return database.transaction(async (sql) => {
    const inserted = await sql.query(insertDelivery, valuesOf(delivery, jobs.length))
    if (inserted.length === 0) return 'duplicate'
    const reason = delivery.action === null ? delivery.event : `${delivery.event}.${delivery.action}`
    for (const job of inOrder(jobs)) await enqueue(queue, sql, { job, reason, delivery: delivery.id, urgency: 'event' })
    return 'stored'
  })
}

/** How long payloads and the deliveries themselves are kept, in days. */
export type Retention = { readonly payloadDays: number; readonly deliveryDays: number }

/** Which of these deliveries were never stored. */
export async function notStored(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  const text = 'select id from gpai_gate.delivery where id = any ($1::text[])'
  const found = await rows(database, { text, values: [ids], shape: z.object({ id: z.string() }) })
  const stored = new Set(found.map(({ id }) => id))
  return ids.filter((id) => !stored.has(id))
}

/** Notes that GitHub is asked for a delivery again. `false`: it was asked so often already that there is no point in it. */
export async function countRedelivery(database: Database, id: string, most: number): Promise<boolean> {
  return (await database.query(countAttempt, [id, most])).length > 0
}

/**
 * Removes what is older than it may be: payloads, deliveries, commands that nobody can deliver again, and what was published about
 * merge groups and closed pull requests. The ledger stays.
 */
export async function prune({ database }: Pick<Store, 'database'>, retention: Retention): Promise<void> {
  await database.query(prunePayloads, [retention.payloadDays])
  await database.query(pruneDeliveries, [retention.deliveryDays])
  await database.query(pruneRedeliveries, [retention.deliveryDays])
  await database.query(pruneCommands)
  await database.query(prunePublished)
  await forgetUnusedReservations(database)
}

function valuesOf({ id, event, action, installation, repository, body }: Delivery, jobs: number): readonly unknown[] {
  const digest = createHash('sha256').update(body).digest('hex')
  return [id, event, action, installation, repository, jobs > 0 ? body : null, digest, jobs]
}

const insertDelivery = `
  insert into gpai_gate.delivery (id, event, action, installation, repository, payload, payload_sha256, jobs)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`

const prunePayloads = `
  update gpai_gate.delivery set payload = null
  where payload is not null and received_at < now() - make_interval(days => $1::int)`

const pruneDeliveries = `
  delete from gpai_gate.delivery where received_at < now() - make_interval(days => $1::int)`

const pruneRedeliveries = `
  delete from gpai_gate.redelivery where asked_at < now() - make_interval(days => $1::int)`

const pruneCommands = "delete from gpai_gate.command where started_at < now() - interval '90 days'"

/** A pull request that is opened again after so long is judged as if it were new; its comment is found by its marker. */
const prunePublished = `
  delete from gpai_gate.published_state where (number is null or head is null) and updated_at < now() - interval '90 days'`

const countAttempt = `
  insert into gpai_gate.redelivery as r (guid, attempts) values ($1, 1)
  on conflict (guid) do update set attempts = r.attempts + 1, asked_at = now() where r.attempts < $2::int
  returning guid`
