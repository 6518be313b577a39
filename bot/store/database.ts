import type * as z from 'zod/mini'

/** Runs one SQL statement with `$1` places, and gives its rows as the driver made them. */
export type Sql = { query(text: string, values?: readonly unknown[]): Promise<readonly unknown[]> }

/** PostgreSQL, on a server or embedded: the same SQL on both. */
export type Database = Sql & {
  readonly backend: 'postgres' | 'embedded'
  /** All or nothing. What the work returns is given back only after the commit. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A statement and the shape of its rows: answers of the database are checked like any other input. */
export type Query<T> = {
  readonly text: string
  readonly values?: readonly unknown[]
  readonly shape: z.core.$ZodType<T>
}
