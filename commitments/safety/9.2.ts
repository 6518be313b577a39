import { owes } from '../applies.ts'
import { incidentTemplateComplete } from '../checks/incident-template-complete.ts'
import { initialReportComplete } from '../checks/initial-report-complete.ts'
import { stated } from '../checks/stated.ts'
import type { Measure } from '../measure.ts'

/** Measure 9.2 of the Safety and Security chapter. */
export default {
  id: 'safety.9.2',
  title: 'Track and report the relevant information',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.2', 'AI Act Article 55(1)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'template',
      items: [
        'safety.9.2.1',
        'safety.9.2.2',
        'safety.9.2.3',
        'safety.9.2.4',
        'safety.9.2.5',
        'safety.9.2.6',
        'safety.9.2.7',
        'safety.9.2.8',
        'safety.9.2.9',
        'ss.9.2.template',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The template for reports holds the nine fields, and unknown ones can be marked as such.',
      check: incidentTemplateComplete,
      remedy: 'List all nine fields in template.fields and set marks_unknown in gpai/safety/incidents.yaml.',
    },
    {
      id: 'investigation',
      items: ['safety.9.2'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The causes and effects of serious incidents are investigated.',
      check: stated('safetyIncidents', 'process.investigation'),
      remedy: 'Say in process.investigation of gpai/safety/incidents.yaml how causes and effects are investigated.',
    },
    {
      id: 'initial-fields',
      items: [
        'safety.9.2.1',
        'safety.9.2.2',
        'safety.9.2.3',
        'safety.9.2.4',
        'safety.9.2.5',
        'safety.9.2.6',
        'safety.9.2.7',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'An initial report fills its seven fields or marks them as unknown.',
      check: initialReportComplete,
      remedy: 'Add the listed fields to fields or unknown of the initial report in gpai/safety/incidents.yaml.',
    },
  ],
  examples: [
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
  ],
} as const satisfies Measure
