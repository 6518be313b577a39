import { shownByUsualDocuments } from '../../applies/core.ts'
import { both, follows, not, owes } from '../../applies.ts'
import { infrastructureSecured, modelSecured } from '../../checks/core/systemic-core.ts'
import { documentForPerson } from '../../checks/statements/document-for-person.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const core = { force: 'must', basis: 'act', grade: 'V', applies: shownByUsualDocuments('55.1.d') } as const

/** Cybersecurity, as Article 55(1)(d) asks of everybody who has a model with systemic risk; no exemption of the Code changes it. */
export default {
  id: 'act.55.1.d',
  title: 'Protect the model and its physical infrastructure',
  cites: ['AI Act Article 55(1)(d)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'model',
      ...core,
      asks: 'The model has an adequate level of cybersecurity.',
      check: withDocument('safetySecurity', modelSecured),
      remedy:
        'State the measures as objectives in gpai/safety/security.yaml, or name a document with duty 55.1.d in alternative_means of gpai/release.yaml.',
      carriedBy: ['safety.6.2.objectives'],
      attestedBy: 'security_lead',
    },
    {
      id: 'infrastructure',
      ...core,
      asks: 'The physical infrastructure of the model has an adequate level of cybersecurity.',
      check: infrastructureSecured,
      remedy:
        'State the measures for data centres and work areas (safety.app4.2.6) in objectives of gpai/safety/security.yaml.',
      carriedBy: ['safety.6.2.objectives'],
      attestedBy: 'security_lead',
    },
    {
      id: 'judged',
      ...core,
      applies: both(shownByUsualDocuments('55.1.d'), not(follows('safety-and-security'))),
      asks: 'The cybersecurity of model and infrastructure is adequate.',
      check: documentForPerson('safetySecurity'),
      remedy: 'Have the security lead confirm that it is adequate.',
      attestedBy: 'security_lead',
    },
  ],
  examples,
} as const satisfies Measure
