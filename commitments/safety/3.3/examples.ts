import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.3.3. */
export const examples = [
  {
    given: 'a risk is modelled from a scenario that it does not have',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.0.modelling.scenarios.0': 'cbrn-9' },
    gap: 'modelling',
  },
  {
    given: 'a model has no result',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.1.modelling.result': null },
    gap: 'modelling',
  },
] as const satisfies readonly Example[]
