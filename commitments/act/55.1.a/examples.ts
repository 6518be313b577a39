import type { Example } from '../../measure.ts'

const record = { in: 'complete-non-signatory', change: 'safety/evaluations' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.55.1.a. */
export const examples = [
  {
    given: 'the model was not evaluated',
    in: 'complete-non-signatory',
    without: 'safety/evaluations',
    gap: 'evaluated',
  },
  {
    given: 'no attack was tried',
    ...record,
    set: {
      evaluations: [
        {
          id: 'ev-1',
          method: 'benchmark',
          date: '2026-09-01',
          fit: 'Expert questions about pathogens show what the model knows.',
          risk_ids: ['cbrn'],
        },
      ],
    },
    gap: 'adversarial',
  },
  {
    given: 'an evaluation is about no systemic risk',
    ...record,
    set: { 'evaluations.0.risk_ids': null },
    gap: 'purpose',
  },
] as const satisfies readonly Example[]
