import { claimsSimilarSafety, namesEvaluators } from '../../applies/safety.ts'
import { follows } from '../../applies.ts'
import { comparisonsHold } from '../../checks/evaluations/comparisons-hold.ts'
import { evaluatedForEachRisk, testedOpenEnded } from '../../checks/evaluations/evaluated-for-each-risk.ts'
import { evaluatedVersions } from '../../checks/evaluations/evaluated-versions.ts'
import { evaluationTime } from '../../checks/evaluations/evaluation-time.ts'
import { externallyEvaluated } from '../../checks/evaluations/externally-evaluated.ts'
import { referenceLossNoticed } from '../../checks/evaluations/reference-loss-noticed.ts'
import { referenceModelsSafe } from '../../checks/evaluations/reference-models-safe.ts'
import { referencesKept } from '../../checks/evaluations/references-kept.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const each = <const Field extends string>(...fields: readonly Field[]) =>
  fields.map((field) => `evaluations[].${field}` as const)
const code = { force: 'must', basis: 'code', grade: 'R+' } as const
const policy = { force: 'must', basis: 'policy', grade: 'V' } as const

/** Measure 3.2 of the Safety and Security chapter, with Appendices 2 and 3 on which it rests. */
export default {
  id: 'safety.3.2',
  title: 'Evaluate the model',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 3.2 and Appendix 3',
    'AI Act Article 55(1)(a) and (b)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.3.2.evals'],
      ...policy,
      asks: 'A record of the model evaluations is in the repository, and every part of it can be read.',
      check: recordReadable('safetyEvaluations'),
      remedy: 'Add gpai/safety/evaluations.yaml, or correct the listed places in it.',
    },
    {
      id: 'each-risk',
      items: ['safety.3.2.sota', 'ss.3.2.evals'],
      ...code,
      asks: 'Evaluations of at least the state of the art are run for each identified risk.',
      check: evaluatedForEachRisk,
      remedy: 'Add a current evaluation for the listed risks to evaluations in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'coverage',
      items: ['safety.3.2.sota', 'ss.3.2.evals'],
      ...code,
      asks: 'Evaluations cover capabilities, propensities, affordances or effects in the modalities that matter for the risk.',
      check: statedThroughout(
        'safetyEvaluations',
        each('id', 'risk_ids[]', 'method', 'modalities[]', 'targets[]', 'date'),
      ),
      remedy:
        'State id, risk_ids, method, modalities, targets and date of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'design',
      items: ['safety.3.2.fit', 'safety.3.2.informed', 'ss.3.2.evals'],
      ...code,
      asks: 'The methods fit model and risk, and their design is informed by model-independent information.',
      check: statedThroughout('safetyEvaluations', each('fit', 'informed_by')),
      remedy: 'State fit and informed_by of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'open-ended',
      items: ['safety.3.2.open_ended', 'ss.3.2.evals'],
      ...code,
      asks: 'Open-ended testing looks for unexpected behaviour, limits of capability and emergent properties.',
      check: testedOpenEnded,
      remedy: 'Add an open-ended test for the listed risks to evaluations in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'rigour',
      items: ['safety.app3.1.1', 'safety.app3.1.2', 'safety.app3.1.3', 'ss.3.2.evals'],
      ...code,
      asks: 'Evaluations are internally and externally valid and can be reproduced.',
      check: statedThroughout(
        'safetyEvaluations',
        each('rigour.internal', 'rigour.external', 'rigour.reproducibility'),
      ),
      remedy:
        'State internal, external and reproducibility in rigour of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'elicitation',
      items: ['safety.app3.2.1', 'safety.app3.2.2', 'safety.app3.2.least.1', 'safety.app3.2.least.2', 'ss.3.2.evals'],
      ...code,
      asks: 'Elicitation keeps under-elicitation and deception low and matches misuse actors and the expected context of use.',
      check: statedThroughout(
        'safetyEvaluations',
        each('elicitation.under', 'elicitation.deception', 'elicitation.misuse_actor', 'elicitation.context'),
      ),
      remedy:
        'State under, deception, misuse_actor and context in elicitation of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'mitigation-effectiveness',
      items: ['safety.app3.3', 'ss.3.2.evals'],
      ...code,
      asks: 'The effectiveness of safety mitigations is assessed, also under attack, as far as acceptance depends on them.',
      check: statedThroughout('safetyEvaluations', each('mitigation_effectiveness')),
      remedy: 'State mitigation_effectiveness of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'teams',
      items: [
        'safety.app3.4.team',
        'safety.app3.4.1',
        'safety.app3.4.2',
        'safety.app3.4.3',
        'safety.app3.4.4',
        'ss.3.2.evals',
      ],
      ...code,
      asks: 'Teams are qualified and have adequate access, information, time and resources.',
      check: statedThroughout(
        'safetyEvaluations',
        each(
          'team.composition',
          'access',
          'information',
          'business_days',
          'resources.compute',
          'resources.staffing',
          'resources.engineering',
        ),
      ),
      remedy:
        'State team, access, information, business_days and resources of each evaluation in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'time',
      items: ['safety.app3.4.3'],
      force: 'should',
      basis: 'policy',
      grade: 'I',
      asks: 'An evaluation shorter than 20 business days, the time named as appropriate for most, has a reason.',
      check: evaluationTime,
      remedy: 'State time_reason of the listed evaluations in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'versions',
      items: ['safety.3.2.sota', 'ss.3.2.evals'],
      ...code,
      asks: 'Evaluations are run on assessed versions, widely used ones as well; the one with the fewest mitigations is among them, or a reason says why not.',
      check: evaluatedVersions,
      remedy: 'State digests of each evaluation in gpai/safety/evaluations.yaml as in gpai/safety/assessment.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 3.2, Appendix 3 and glossary, "model"'],
    },
    {
      id: 'external',
      items: ['safety.app3.5', 'safety.app3.5.1', 'safety.app3.5.2', 'ss.3.2.external'],
      ...code,
      asks: 'Each risk is evaluated by independent external evaluators, save for a similarly safe model or a failed early search.',
      check: externallyEvaluated,
      remedy: 'Complete external or external_search in gpai/safety/evaluations.yaml.',
    },
    {
      id: 'external-qualified',
      items: [
        'safety.app3.5.q.1',
        'safety.app3.5.q.2',
        'safety.app3.5.q.3',
        'safety.app3.5.res',
        'safety.app3.5.integrity',
        'sod.7',
        'ss.3.2.external',
      ],
      ...code,
      asks: 'External evaluators are independent, qualified, bound to information security and confidentiality, well resourced, and keep control of their test data.',
      applies: namesEvaluators,
      check: statedThroughout(
        'safetyEvaluations',
        (['expertise', 'infosec', 'confidentiality', 'resources', 'logging_permission', 'independence'] as const).map(
          (field) => `external[].${field}` as const,
        ),
      ),
      remedy: 'Complete each evaluator in external of gpai/safety/evaluations.yaml.',
    },
    {
      id: 'reference-model',
      items: ['safety.app2.1.1', 'safety.app2.1.2', 'safety.app2.1.3', 'ss.3.2.external'],
      ...code,
      asks: 'A model that serves as safe reference meets the three conditions.',
      applies: claimsSimilarSafety,
      check: referenceModelsSafe,
      remedy: 'Complete reference of the listed comparisons in gpai/safety/ssm.yaml, or withdraw the comparison.',
      cites: ['Code of Practice, Safety and Security chapter, Appendix 2.1'],
    },
    {
      id: 'comparison',
      items: ['safety.app2.2.1', 'safety.app2.2.2', 'safety.app2.2.3', 'safety.app2.2.margin', 'ss.3.2.external'],
      ...code,
      asks: 'A similarly safe or safer model has no materially different scenario, no higher score and no relevant difference.',
      applies: claimsSimilarSafety,
      check: comparisonsHold,
      remedy: 'Complete the listed comparisons in gpai/safety/ssm.yaml, or treat the model under the whole chapter.',
      cites: ['Code of Practice, Safety and Security chapter, Appendix 2.2'],
    },
    {
      id: 'reference-kept',
      items: ['safety.app2.2.loss', 'inv.16'],
      ...code,
      asks: 'Within six months after a reference loses its status there is a new one, or the model is treated under the whole chapter.',
      applies: claimsSimilarSafety,
      check: referencesKept,
      remedy: 'Name another reference in gpai/safety/ssm.yaml, or remove the comparison and complete what it spared.',
      cites: ['Code of Practice, Safety and Security chapter, Appendix 2.2'],
    },
    {
      id: 'reference-loss',
      items: ['safety.app2.2.loss', 'inv.16'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'A reference that lost its status is replaced before its time ends.',
      applies: claimsSimilarSafety,
      check: referenceLossNoticed,
      remedy: 'Plan for another reference, or complete what the comparison in gpai/safety/ssm.yaml spared.',
    },
    {
      id: 'judged',
      items: ['ss.3.2.evals', 'ss.3.2.external', 'att.03', 'att.10'],
      ...policy,
      asks: 'A person judges that the evaluations are state of the art and their evaluators fit.',
      check: statedForPerson('safetyEvaluations', 'evaluations'),
      remedy: 'Have the risk monitor sign for the evaluations.',
      attestedBy: 'risk_monitor',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
