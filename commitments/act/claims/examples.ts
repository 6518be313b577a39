import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of act.claims. */
export const examples = [
  {
    given: 'a document says that signing gives a presumption of conformity',
    change: 'release',
    set: { 'information_requests.procedure': 'Signing the Code gives us a presumption of conformity.' },
    gap: 'right',
  },
  {
    given: 'a document says that incidents are reported within 72 hours',
    change: 'release',
    set: { 'information_requests.procedure': 'Serious incidents are reported within 72 hours.' },
    gap: 'right',
  },
] as const satisfies readonly Example[]
