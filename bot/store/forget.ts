import type { Database } from './database.ts'

/**
 * Forgets what our checks on a commit say, so that the next verdict is written even if it says the same: GitHub waits for an
 * answer after somebody asked for a check again. `repository` is in lower case.
 */
export async function forgetCheckText(database: Database, repository: string, head: string): Promise<void> {
  const text = `
    update gpai_gate.published_state set record = jsonb_set(record, '{check,digest}', 'null')
    where repository = $1 and (head = $2 or record->'check'->>'head' = $2)`
  await database.query(text, [repository, head])
}

/** Forgets a merge group that is gone. `key` is that of its job. */
export async function forgetGroup(database: Database, key: string): Promise<void> {
  await database.query('delete from gpai_gate.published_state where key = $1', [key])
}
