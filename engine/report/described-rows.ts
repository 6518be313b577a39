import { type DecidedRow, type RowId, rowIds } from '../../commitments/scope/result.ts'
import { rowDuties } from '../../commitments/scope/rows.ts'
import { scopeRules } from '../../commitments/scope/rules.ts'
import { reasons } from '../../locales/en/reasons.ts'
import type { Duty, DutyState } from '../../schemas/vocabulary.ts'

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
    means: reasons[`row.${id}`],
    cites: scopeRules[`row.${id}`].cites,
    duties: decides(id) ? rowDuties[id] : null,
  }))
}

function decides(id: RowId): id is DecidedRow {
  return Object.hasOwn(rowDuties, id)
}
