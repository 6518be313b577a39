import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** Every determination says that its risk is acceptable, and so does the one on the overall risk, with its reason. */
export const risksAcceptable: Check = {
  name: 'risks-acceptable',
  reads: ['safetyAcceptance'],
  run: ({ evidence: { safetyAcceptance } }) =>
    seeIn(safetyAcceptance, ({ determinations = [], overall }, flaw) => {
      const each = determinations.map(({ acceptable }, index) => ({
        acceptable,
        item: `determinations.${index}.acceptable`,
      }))
      const all = [...each, { acceptable: overall?.acceptable, item: 'overall.acceptable' }]
      return [
        ...all.flatMap(({ acceptable, item }) => {
          if (acceptable === undefined) return [flaw('not-stated', item)]
          return acceptable ? [] : [flaw('not-acceptable', item)]
        }),
        ...(overall?.reason === undefined ? [flaw('not-stated', 'overall.reason')] : []),
      ]
    }),
}
