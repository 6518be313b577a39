import { levelKeys } from '../../../schemas/safety/responsibilities.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Assurance providers are named "if available": for these two levels "not available" is an answer. */
const optional: readonly string[] = ['internal_assurance', 'external_assurance']

/** At least one level has a holder. */
export const someLevelFilled: Check = {
  name: 'some-level-filled',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    inspectRecord(safetyResponsibilities, ({ levels }, issue) =>
      levelKeys.some((level) => levels?.[level]?.holder !== undefined) ? [] : [issue('not-stated', 'levels')],
    ),
}

/** Each of the five levels has a holder; for the two of assurance it may be stated that there is none. */
export const levelsFilled: Check = {
  name: 'levels-filled',
  reads: ['safetyResponsibilities'],
  run: ({ evidence: { safetyResponsibilities } }) =>
    inspectRecord(safetyResponsibilities, ({ levels }, issue) =>
      levelKeys.flatMap((level) => {
        const { holder, available } = levels?.[level] ?? {}
        const answered = holder !== undefined || (available === false && optional.includes(level))
        return answered ? [] : [issue('not-stated', `levels.${level}.holder`)]
      }),
    ),
}
