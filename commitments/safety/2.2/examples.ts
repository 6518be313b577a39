import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.2.2. */
export const examples = [
  {
    given: 'a scenario has no description',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.2.scenarios.0.description': null },
    gap: 'scenarios',
  },
  {
    given: 'a second scenario is named and not described',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.3.scenarios.1': { id: 'hm-2' } },
    gap: 'scenarios',
  },
] as const satisfies readonly Example[]
