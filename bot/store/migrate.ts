import * as z from 'zod/mini'
import { GateError } from '../../engine/gate-error.ts'
import { sayError } from '../../locales/error-words.ts'
import type { Database, Sql } from './database.ts'
import { migrations } from './migrations.ts'
import { row } from './rows.ts'

/** The number that all our starters lock, so that one of them migrates and the others wait. */
const migrationLock = 4_724_001

/** Brings the tables up to date in one transaction, or as far as these steps go. Safe with any number of starters. */
export async function migrate(database: Database, steps: readonly string[] = migrations): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await sql.query('create schema if not exists gpai_gate')
    await sql.query('create table if not exists gpai_gate.migration (version integer not null)')
    const version = await versionOf(sql)
    if (version > steps.length) throw tooNew(version)
    for (const step of steps.slice(version)) await runAll(sql, step)
    await sql.query('delete from gpai_gate.migration')
    await sql.query('insert into gpai_gate.migration (version) values ($1)', [steps.length])
  })
}

async function versionOf(sql: Sql): Promise<number> {
  const shape = z.object({ version: z.number() })
  const found = await row(sql, { text: 'select coalesce(max(version), 0) as version from gpai_gate.migration', shape })
  return found?.version ?? 0
}

/** A semicolon at the end of a line, with a line of the first level after it: the body of a function stands deeper. */
const endOfStatement = /;\s*\n(?= {2}\S|\s*$)/

/** One statement after the other: neither driver takes several in one query that may have values. */
async function runAll(sql: Sql, step: string): Promise<void> {
  for (const statement of step.split(endOfStatement)) {
    if (statement.trim() !== '') await sql.query(statement)
  }
}

function tooNew(version: number): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('database-too-new', { version, known: migrations.length }),
  })
}
