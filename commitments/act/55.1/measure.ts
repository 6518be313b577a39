import { both, follows, not, owes } from '../../applies.ts'
import { documentForPerson } from '../../checks/statements/document-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** What only a person can judge of the four duties of Article 55(1). */
export default {
  id: 'act.55.1',
  title: 'Judge evaluation, assessment and mitigation of systemic risks',
  cites: ['AI Act Article 55(1)', 'AI Act Article 55(2)'],
  applies: both(owes('safety-and-security'), not(follows('safety-and-security'))),
  requirements: [
    {
      id: 'judged',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'Evaluation, assessment, mitigation and the handling of serious incidents are adequate.',
      check: documentForPerson('safetyEvaluations', 'safetyRisks', 'safetyMitigations', 'safetyIncidents'),
      remedy: 'Have the owner of the risks confirm that they are adequate.',
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
