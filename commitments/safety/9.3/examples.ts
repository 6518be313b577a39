import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.9.3. */
export const examples = [
  {
    given: 'weights were exfiltrated and nothing was reported within five days',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: {
      'open.2': {
        id: 'SI-2026-002',
        kind: 'serious_incident',
        concerns: 'this_model',
        harms: ['cybersecurity_breach'],
        aware_at: '2026-10-14',
        reassessment: { reference: 'RA-9', finished_at: '2026-10-15' },
      },
    },
    gap: 'initial',
  },
  {
    given: 'an open incident was not reported on for two months',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'open.1.intermediate_reports': [], 'open.1.resolved_at': null, 'open.1.final_report': null },
    gap: 'intermediate',
  },
  {
    given: 'the final report lacks the root cause',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: {
      'open.1.final_report.fields': [
        'dates',
        'harm',
        'chain_of_events',
        'model',
        'involvement',
        'response',
        'recommendations',
        'patterns',
      ],
    },
    gap: 'final',
  },
] as const satisfies readonly Example[]
