import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of act.111. */
export const examples = [
  {
    given: 'an older model lists no gaps and does not say that it has none',
    change: 'release',
    set: {
      'model.family_placed_on_market_on': '2025-03-01',
      'model.pretraining': { started_on: '2024-02-12', ended_on: '2024-09-30' },
    },
    gap: 'gaps-justified',
  },
] as const satisfies readonly Example[]
