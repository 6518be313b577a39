import type { Check } from '../../check.ts'
import { clockOf } from '../../data/clocks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The vulnerability procedure is public and holds publication back no longer than allowed, save for a stated exception. */
export const disclosureCapped: Check = {
  name: 'disclosure-capped',
  reads: ['safetyPostMarket'],
  run: ({ evidence: { safetyPostMarket } }) => {
    const { length: most } = clockOf('dl.vuln.publication')
    return inspectRecord(safetyPostMarket, ({ disclosure = {} }, issue) => {
      const parts = ['url', 'hold_business_days'] as const
      const absent = parts.filter((part) => disclosure[part] === undefined)
      const { hold_business_days: hold = 0, exceptional_reason: reason } = disclosure
      return [
        ...absent.map((part) => issue('not-stated', `disclosure.${part}`)),
        ...(hold > most && reason === undefined
          ? [issue('hold-too-long', 'disclosure.hold_business_days', { limit: most })]
          : []),
      ]
    })
  },
}
