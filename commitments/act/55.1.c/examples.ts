import type { Example } from '../../measure.ts'

const record = { in: 'complete-non-signatory', change: 'safety/incidents' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.55.1.c. */
export const examples = [
  { given: 'nobody tracks serious incidents', ...record, set: { 'process.owner': null }, gap: 'tracked' },
  {
    given: 'a serious incident was not reported',
    ...record,
    set: { open: [{ id: 'INC-7', kind: 'serious_incident', concerns: 'this_model', aware_at: '2026-11-02' }] },
    gap: 'reported',
  },
] as const satisfies readonly Example[]
