import { shownByUsualDocuments } from '../../applies/core.ts'
import { owes } from '../../applies.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const core = { force: 'must', basis: 'act', grade: 'V', applies: shownByUsualDocuments('55.1.b') } as const

/** Assessment and mitigation of systemic risks, as Article 55(1)(b) asks of everybody who has such a model. */
export default {
  id: 'act.55.1.b',
  title: 'Assess and mitigate systemic risks',
  cites: ['AI Act Article 55(1)(b)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'assessed',
      ...core,
      asks: 'Possible systemic risks at Union level are assessed, including their sources, as they may stem from development, placing on the market or use.',
      check: withDocument(
        'safetyRisks',
        statedThroughout('safetyRisks', [
          'risks[].risk_id',
          'risks[].reason',
          'risks[].sources',
          'phases_considered.development',
          'phases_considered.placing_on_market',
          'phases_considered.use',
        ]),
      ),
      remedy:
        'State the risks with reason and sources, and phases_considered, in gpai/safety/risks.yaml, or name a document with duty 55.1.b in alternative_means of gpai/release.yaml.',
      carriedBy: ['safety.2.1', 'safety.3.3', 'safety.3.4'],
      attestedBy: 'risk_owner',
    },
    {
      id: 'mitigated',
      ...core,
      asks: 'The systemic risks are mitigated.',
      check: withDocument(
        'safetyMitigations',
        statedThroughout('safetyMitigations', ['mitigations[].id', 'mitigations[].risk_ids[]', 'mitigations[].status']),
      ),
      remedy: 'State id, risk_ids and status of each mitigation in gpai/safety/mitigations.yaml.',
      carriedBy: ['safety.4.2', 'safety.5.1'],
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
