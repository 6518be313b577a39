import type { Example } from '../../measure.ts'

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.55.1.b. */
export const examples = [
  {
    given: 'nothing is said on risks from the development',
    in: 'complete-non-signatory',
    change: 'safety/risks',
    set: { 'phases_considered.development': null },
    gap: 'assessed',
  },
  {
    given: 'nothing mitigates the risks',
    in: 'complete-non-signatory',
    without: 'safety/mitigations',
    gap: 'mitigated',
  },
] as const satisfies readonly Example[]
