import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import { reasonSentences } from './reasons.ts'
import { type DecidedRow, type RowId, rowIds } from './result.ts'
import { rowDuties } from './rows.ts'
import { scopeRules } from './rules.ts'

/** One row of the decision table as a reader gets it. */
export type DescribedRow = {
  readonly id: RowId
  /** What makes the row hold. */
  readonly means: string
  readonly cites: readonly string[]
  /** Its duties before what depends on the case; `null` for a row that modifies another one. */
  readonly duties: Readonly<Record<Duty, DutyState>> | null
}

/** Every row of the decision table, in its order. */
export function describedRows(): readonly DescribedRow[] {
  return rowIds.map((id) => ({
    id,
    means: reasonSentences[`row.${id}`],
    cites: scopeRules[`row.${id}`].cites,
    duties: decides(id) ? rowDuties[id] : null,
  }))
}

function decides(id: RowId): id is DecidedRow {
  return Object.hasOwn(rowDuties, id)
}
