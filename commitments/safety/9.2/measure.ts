import { follows } from '../../applies.ts'
import { incidentTemplateComplete } from '../../checks/incidents/incident-template-complete.ts'
import { initialReportComplete } from '../../checks/incidents/initial-report-complete.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 9.2 of the Safety and Security chapter. */
export default {
  id: 'safety.9.2',
  title: 'Track and report the relevant information',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.2', 'AI Act Article 55(1)(c)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'ready',
      items: ['safety.9.2', 'ss.9.2.template'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The process can track, document and report the nine pieces of information on a serious incident.',
      check: stated('safetyIncidents', 'process.reference'),
      remedy:
        'State in process.reference of gpai/safety/incidents.yaml where the process is described that records them.',
    },
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
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'A template for reports holds the nine pieces of information as fields, and unknown ones can be marked as such.',
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
  examples,
} as const satisfies Measure
