import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Every determination says that its risk is acceptable, and so does the one on the overall risk, with its reason. */
export const risksAcceptable: Check = {
  name: 'risks-acceptable',
  reads: ['safetyAcceptance'],
  run: ({ evidence: { safetyAcceptance } }) =>
    inspectRecord(safetyAcceptance, ({ determinations = [], overall }, issue) => {
      const each = determinations.map(({ acceptable }, index) => ({
        acceptable,
        item: `determinations.${index}.acceptable`,
      }))
      const all = [...each, { acceptable: overall?.acceptable, item: 'overall.acceptable' }]
      return [
        ...all.flatMap(({ acceptable, item }) => {
          if (acceptable === undefined) return [issue('not-stated', item)]
          return acceptable ? [] : [issue('not-acceptable', item)]
        }),
        ...(overall?.reason === undefined ? [issue('not-stated', 'overall.reason')] : []),
      ]
    }),
}
