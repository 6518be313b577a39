import { follows } from '../../applies.ts'
import { disclosureCapped } from '../../checks/monitoring/disclosure-capped.ts'
import { evaluatorAccessGiven } from '../../checks/monitoring/evaluator-access-given.ts'
import { monitoredFromPlacing } from '../../checks/monitoring/monitored-from-placing.ts'
import { ownSystemsMonitored } from '../../checks/monitoring/own-systems-monitored.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedOneOf } from '../../checks/statements/stated-one-of.ts'
import { statedWhereListed } from '../../checks/statements/stated-where-listed.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const methods = (
  [
    'end_user_feedback',
    'reporting_channels',
    'incident_forms',
    'bug_bounties',
    'community_evaluations',
    'stakeholder_dialogue',
    'public_monitoring',
    'scientific_study',
    'logging_and_provenance',
    'use_restriction_breaches',
    'invisible_aspects',
  ] as const
).map((method) => `methods.${method}` as const)

/** Measure 3.5 of the Safety and Security chapter. */
export default {
  id: 'safety.3.5',
  title: 'Monitor the model after placing on the market',
  cites: ['Code of Practice, Safety and Security chapter, Measure 3.5', 'AI Act Article 55(1)(a) and (b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.3.5.plan'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A plan for post-market monitoring is in the repository, and every part of it can be read.',
      check: recordReadable('safetyPostMarket'),
      remedy: 'Add gpai/safety/post-market.yaml, or correct the listed places in it.',
    },
    {
      id: 'from-placing',
      items: ['ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Monitoring runs from placing on the market.',
      check: monitoredFromPlacing,
      remedy: 'State starts_on, reference and owner in plan of gpai/safety/post-market.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 3.5 and glossary, "post-market monitoring"'],
    },
    {
      id: 'purpose',
      items: ['safety.3.5.purpose.1', 'ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Monitoring tells whether a risk could become unacceptable and whether the Model Report has to be updated.',
      check: stated('safetyPostMarket', 'purposes.acceptability'),
      remedy: 'State purposes.acceptability in gpai/safety/post-market.yaml.',
    },
    {
      id: 'timelines',
      items: ['safety.3.5.purpose.2'],
      force: 'best-efforts',
      basis: 'code',
      grade: 'R+',
      asks: 'Monitoring gathers information for the estimates of when tiers will be exceeded.',
      check: stated('safetyPostMarket', 'purposes.timelines'),
      remedy: 'State purposes.timelines in gpai/safety/post-market.yaml.',
    },
    {
      id: 'subjects',
      items: ['safety.3.5.do.1', 'ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Information is gathered on capabilities, propensities, affordances or effects of the model.',
      check: statedOneOf(
        'safetyPostMarket',
        ['capabilities', 'propensities', 'affordances', 'effects'].map((one) => `gathers.${one}`),
      ),
      remedy:
        'State what is gathered on capabilities, propensities, affordances or effects in gathers of gpai/safety/post-market.yaml.',
    },
    {
      id: 'methods',
      items: ['safety.3.5.do.2', 'ss.3.5.plan'],
      force: 'consider',
      basis: 'code',
      grade: 'R+',
      asks: 'Each of the eleven exemplary methods of monitoring is considered; none has to be used.',
      check: stated('safetyPostMarket', ...methods),
      remedy: 'Say for each method in methods of gpai/safety/post-market.yaml whether it is used, and why.',
    },
    {
      id: 'own-systems',
      items: ['safety.3.5.do.3', 'ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'A provider that offers systems with the model monitors it as part of them.',
      check: ownSystemsMonitored,
      remedy: 'State offered and monitoring in systems of gpai/safety/post-market.yaml.',
    },
    {
      id: 'access',
      items: ['safety.3.5.access', 'ss.3.5.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'An adequate number of independent external evaluators has free access to the most capable and the least mitigated version for each risk, and to chains of thought where there are any; not for a similarly safe or safer model.',
      check: evaluatorAccessGiven,
      remedy: 'Complete access for the listed risks in gpai/safety/post-market.yaml.',
    },
    {
      id: 'access-criteria',
      items: ['safety.3.5.criteria', 'ss.3.5.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Suitable criteria for assessing applications for access are published.',
      check: statedWhereListed('safetyPostMarket', 'access', ['criteria_url']),
      remedy: 'State criteria_url of each entry in access of gpai/safety/post-market.yaml.',
    },
    {
      id: 'data-use',
      items: ['safety.3.5.data', 'ss.3.5.access'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Results of evaluators serve only to assess and mitigate systemic risk, and train no model without permission.',
      check: stated('safetyPostMarket', 'data_use'),
      remedy: 'State data_use in gpai/safety/post-market.yaml.',
    },
    {
      id: 'harbour',
      items: ['safety.3.5.harbour', 'ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Evaluators who keep to the five conditions face no legal or technical retaliation.',
      check: stated(
        'safetyPostMarket',
        'harbour.commitment',
        'harbour.availability',
        'harbour.user_data',
        'harbour.public_safety',
        'harbour.threats',
        'harbour.disclosure',
      ),
      remedy: 'State commitment and the five conditions in harbour of gpai/safety/post-market.yaml.',
    },
    {
      id: 'disclosure',
      items: ['safety.3.5.harbour.5.cap', 'ss.3.5.plan'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The public vulnerability procedure delays publication by 30 business days at most, or longer if exceptionally necessary.',
      check: disclosureCapped,
      remedy: 'State url and hold_business_days (at most 30) in disclosure of gpai/safety/post-market.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.3.5.plan', 'ss.3.5.access', 'att.14'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The owner of the risks stands by the plan and by the access for evaluators.',
      check: statedForPerson('safetyPostMarket', 'plan'),
      remedy: 'Have the risk owner sign for the monitoring.',
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
