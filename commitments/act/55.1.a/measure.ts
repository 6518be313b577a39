import { shownByUsualDocuments } from '../../applies/core.ts'
import { owes } from '../../applies.ts'
import { adversariallyTested } from '../../checks/core/systemic-core.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const core = { force: 'must', basis: 'act', grade: 'V', applies: shownByUsualDocuments('55.1.a') } as const
const file = 'gpai/safety/evaluations.yaml'

/** Evaluation of a model with systemic risk, as Article 55(1)(a) asks of everybody who has one. */
export default {
  id: 'act.55.1.a',
  title: 'Evaluate the model',
  cites: ['AI Act Article 55(1)(a)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'evaluated',
      ...core,
      asks: 'The model is evaluated with standardised protocols and tools that reflect the state of the art.',
      check: withDocument(
        'safetyEvaluations',
        statedThroughout('safetyEvaluations', [
          'evaluations[].id',
          'evaluations[].method',
          'evaluations[].date',
          'evaluations[].fit',
        ]),
      ),
      remedy: `State id, method, date and fit of each evaluation in ${file}, or name a document with duty 55.1.a in alternative_means of gpai/release.yaml.`,
      carriedBy: ['safety.3.2'],
      attestedBy: 'risk_owner',
    },
    {
      id: 'adversarial',
      ...core,
      asks: 'Adversarial testing is carried out and documented.',
      check: adversariallyTested,
      remedy: `Add an evaluation by red teaming, with its results, to ${file}.`,
      carriedBy: ['safety.3.2.each-risk', 'safety.3.2.mitigation-effectiveness'],
      attestedBy: 'risk_owner',
    },
    {
      id: 'purpose',
      ...core,
      asks: 'The testing aims to identify and mitigate systemic risks.',
      check: statedThroughout('safetyEvaluations', ['evaluations[].risk_ids[]']),
      remedy: `Say in risk_ids of each evaluation in ${file} which systemic risks it is about.`,
      carriedBy: ['safety.3.2.each-risk'],
    },
  ],
  examples,
} as const satisfies Measure
