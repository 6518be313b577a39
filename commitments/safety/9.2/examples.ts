import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.9.2. */
export const examples = [
  {
    given: 'the template lacks a field',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: {
      'template.fields': [
        'dates',
        'harm',
        'chain_of_events',
        'model',
        'involvement',
        'response',
        'recommendations',
        'root_cause',
      ],
    },
    gap: 'template',
  },
  {
    given: 'nothing says how incidents are investigated',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'process.investigation': null },
    gap: 'investigation',
  },
  {
    given: 'an initial report lacks the response',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: {
      'open.1.initial_report.fields': ['dates', 'harm', 'chain_of_events', 'model', 'involvement', 'recommendations'],
    },
    gap: 'initial-fields',
  },
  {
    given: 'the process is not described',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'process.reference': null },
    gap: 'ready',
  },
] as const satisfies readonly Example[]
