import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { Database, Sql } from './database.ts'
import { rows } from './rows.ts'

const word = z.string().check(z.regex(/^[\w.:#@/[\]-]{1,200}$/))

/** What the ledger can say: who, what, about what, with which digests. It has no room for a sentence. */
const ledgerEntryShape = z.strictObject({
  what: z.enum(['verdict', 'sign-off', 'sign-off-voided', 'command', 'abandoned', 'configuration']),
  /** The login of the person, or `null` where it was the gate itself. */
  who: z.nullable(word),
  /** The key of the job. */
  subject: word,
  installation: z.number(),
  outcome: word,
  digests: z.record(word, z.string().check(z.regex(/^[0-9a-f]{40,64}$/))),
  counts: z.record(word, z.number()),
})

export type LedgerEntry = z.infer<typeof ledgerEntryShape>

/** An entry in its place. The hash covers the entry, its time and the hash before it. */
export type LedgerRow = { readonly position: number; readonly entry: string; readonly hash: string }

const rowShape = z.object({ position: z.coerce.number(), entry: z.string(), hash: z.string() })
const beforeAll = '0'.repeat(64)

/**
 * Appends an entry for good. Appending is one at a time on all machines, so that the chain has no branch. Deliveries
 * are not chained: they come in bursts, must be acknowledged within milliseconds, and keep the hash of their payload. A
 * trigger refuses any change, so who may alter tables can only break the chain, which shows as long as the last hash is
 * kept elsewhere too.
 */
export async function appendLedger(database: Database, entry: LedgerEntry): Promise<LedgerRow> {
  return appendTo(database, entry)
}

/** The same within the caller's transaction, for what must be recorded together with something else. */
export async function appendTo(sql: Sql, entry: LedgerEntry): Promise<LedgerRow> {
  const text = JSON.stringify(ledgerEntryShape.parse(entry))
  const [appended] = await rows(sql, { text: append, values: [text], shape: rowShape })
  if (appended === undefined) throw new Error('The ledger took an entry and did not say where.')
  return appended
}

/** The first position whose hash does not follow from what is before it, or `null` if the whole chain holds. */
export async function brokenLedgerPosition(database: Database): Promise<number | null> {
  let before = beforeAll
  let position = 0
  for (;;) {
    const batch = await rows(database, { text: nextRows, values: [position], shape: rowShape })
    if (batch.length === 0) return null
    for (const entry of batch) {
      if (entry.position !== position + 1 || entry.hash !== hashOf(before, entry.entry)) return position + 1
      before = entry.hash
      position = entry.position
    }
  }
}

function hashOf(before: string, entry: string): string {
  return createHash('sha256').update(`${before}\n${entry}`).digest('hex')
}

/** In the database itself, because everybody who appends waits meanwhile: one way there and back instead of four. */
const append = 'select at_position as position, written as entry, chained as hash from gpai_gate.append_to_ledger($1)'
const nextRows = 'select position, entry, hash from gpai_gate.ledger where position > $1 order by position limit 1000'
