import type { Example } from '../../measure.ts'

const record = { in: 'complete-non-signatory', change: 'safety/security' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.55.1.d. */
export const examples = [
  {
    given: 'only the buildings are protected',
    ...record,
    set: { objectives: [{ id: 'safety.app4.2.6', status: 'implemented' }] },
    gap: 'model',
  },
  {
    given: 'only the parameters are protected',
    ...record,
    set: { objectives: [{ id: 'safety.app4.2.3', status: 'implemented' }] },
    gap: 'infrastructure',
  },
] as const satisfies readonly Example[]
