import * as z from 'zod/mini'
import type { Sql } from './database.ts'
import { rows } from './rows.ts'

/** How many pull requests of a repository have a verdict, as it was published last. */
export type VerdictCount = { readonly repository: string; readonly verdict: string; readonly pulls: number }

const shape = z.object({ repository: z.string(), verdict: z.string(), pulls: z.number() })

/** The last verdicts of every repository. */
export function readVerdicts(sql: Sql): Promise<readonly VerdictCount[]> {
  const text = `
    select repository, verdict, count(*)::int as pulls from gpai_gate.published_state
    where number is not null and verdict is not null
    group by repository, verdict order by repository, verdict`
  return rows(sql, { text, values: [], shape })
}
