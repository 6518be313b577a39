import * as z from 'zod/mini'
import type { Query, Sql } from './database.ts'

/** The rows of a statement, each with the shape asked for. */
export async function rows<T>(sql: Sql, { text, values, shape }: Query<T>): Promise<readonly T[]> {
  const found = await sql.query(text, values)
  return found.map((row) => z.parse(shape, row))
}

/** The first row, or `null` where there is none. */
export async function row<T>(sql: Sql, question: Query<T>): Promise<T | null> {
  const [first] = await rows(sql, question)
  return first ?? null
}
