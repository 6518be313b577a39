import { reportNamesEvaluators } from '../../applies/governance.ts'
import { follows } from '../../applies.ts'
import { evaluatorsExplained, evaluatorsMentioned } from '../../checks/model-report/evaluators-explained.ts'
import { reportMapped } from '../../checks/model-report/report-mapped.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 7.4 of the Safety and Security chapter. */
export default {
  id: 'safety.7.4',
  title: 'Report what external parties found',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.4',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'evaluator-reports',
      items: ['safety.7.4.1.a', 'ss.7.4'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Available reports of independent external evaluators are attached or linked; an empty list says that there is none.',
      check: reportMapped(['safety.7.4.1.a']),
      remedy: 'State external.evaluator_reports in gpai/safety/model-report.yaml.',
    },
    {
      id: 'security-reviews',
      items: ['safety.7.4.1.b', 'ss.7.4'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Available reports of independent external security reviews are attached or linked; an empty list says that there is none.',
      check: reportMapped(['safety.7.4.1.b']),
      remedy: 'State external.security_reviews in gpai/safety/model-report.yaml.',
    },
    {
      id: 'no-evaluator',
      items: ['safety.7.4.2', 'ss.7.4'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'A report without an independent external evaluator says which condition lets there be none, and why.',
      check: evaluatorsMentioned,
      remedy:
        'Name an evaluator in evaluators.external, or add the risk to external.none_because, in gpai/safety/model-report.yaml.',
    },
    {
      id: 'no-evaluator-for-risk',
      items: ['safety.7.4.2', 'ss.7.4'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'For each risk without an independent external evaluator the report says which condition lets there be none, and why.',
      check: evaluatorsExplained,
      remedy:
        'Name an evaluator in evaluators.external, or add the risk to external.none_because, in gpai/safety/model-report.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 7.4 and Appendix 3.5'],
    },
    {
      id: 'choice',
      items: ['safety.7.4.3', 'ss.7.4'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The choice of independent external evaluators is explained by the criteria for their qualification.',
      check: reportMapped(['safety.7.4.3']),
      remedy: 'State external.choice in gpai/safety/model-report.yaml.',
      applies: reportNamesEvaluators,
    },
    {
      id: 'judged',
      items: ['ss.7.4', 'att.10'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that external evaluators were involved for each risk, or that the exception holds.',
      check: statedForPerson('safetyModelReport', 'external'),
      remedy: 'Have the risk monitor sign for the involvement of external evaluators.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
