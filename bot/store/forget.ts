import type { Database } from './database.ts'

/**
 * Forgets what our checks on a commit said, so that the next verdict is written even if it says the same: GitHub waits for
 * an answer after somebody asked for a check again. `repository` is in lower case.
 */
export async function forgetSaid(database: Database, repository: string, head: string): Promise<void> {
  const text = `
    update gpai_gate.standing set record = jsonb_set(record, '{checkDigest}', 'null')
    where repository = $1 and (head = $2 or record->>'checkHead' = $2)`
  await database.query(text, [repository, head])
}

/** Forgets a merge group that is gone. `key` is that of its job. */
export async function forgetGroup(database: Database, key: string): Promise<void> {
  await database.query('delete from gpai_gate.standing where key = $1', [key])
}
