import { shownByUsualDocuments } from '../../applies/core.ts'
import { owes } from '../../applies.ts'
import { incidentsReported } from '../../checks/core/systemic-core.ts'
import { stated } from '../../checks/statements/stated.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const core = { force: 'must', basis: 'act', grade: 'V', applies: shownByUsualDocuments('55.1.c') } as const

/** Serious incidents, as Article 55(1)(c) asks of everybody who has a model with systemic risk. It names no number of days. */
export default {
  id: 'act.55.1.c',
  title: 'Track, document and report serious incidents',
  cites: ['AI Act Article 55(1)(c)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'tracked',
      ...core,
      asks: 'Relevant information on serious incidents is tracked and documented.',
      check: withDocument('safetyIncidents', stated('safetyIncidents', 'process.owner', 'process.reference')),
      remedy:
        'State process.owner and process.reference in gpai/safety/incidents.yaml, or name a document with duty 55.1.c in alternative_means of gpai/release.yaml.',
      carriedBy: ['safety.9.1', 'safety.9.2'],
      attestedBy: 'risk_owner',
    },
    {
      id: 'reported',
      ...core,
      asks: 'It is reported to the AI Office and, as appropriate, to national competent authorities without undue delay, with possible corrective measures.',
      check: incidentsReported,
      remedy:
        'Report the listed incidents, and state initial_report, or what delays it, in open of gpai/safety/incidents.yaml.',
      carriedBy: ['safety.9.3'],
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
