import type { ThroughoutPath } from '../../schemas/item-path.ts'

/**
 * The points of a Model Report and the fields of `gpai/safety/model-report.yaml` that say where each is answered; `[]`
 * stands for every element of a list. Source: Safety and Security chapter, Measures 7.1 to 7.5.
 */
export const modelReportItems = {
  'safety.7.1.1': ['model.description', 'model.differences'],
  'safety.7.1.2': ['model.use', 'model.use_in_ai_development'],
  'safety.7.1.3': [
    'versions[].name',
    'versions[].version',
    'versions[].digest',
    'versions[].role',
    'versions[].mitigations',
    'versions[].risks',
  ],
  'safety.7.1.4': ['spec'],
  'safety.7.1.4.a': ['spec.principles'],
  'safety.7.1.4.b': ['spec.priorities'],
  'safety.7.1.4.c': ['spec.refusals'],
  'safety.7.1.4.d': ['spec.system_prompt_ref'],
  'safety.7.2.1': ['reasons.justification', 'reasons.margins[].risk_id', 'reasons.margins[].reference'],
  'safety.7.2.2': [
    'reasons.conditions[].id',
    'reasons.conditions[].condition',
    'reasons.conditions[].signal',
    'reasons.conditions[].owner',
  ],
  'safety.7.2.3': [
    'reasons.decision.process',
    'reasons.decision.external_actors',
    'reasons.decision.independent_evaluators',
  ],
  'safety.7.3.1.a': ['risks.process'],
  'safety.7.3.1.b': ['risks.assumptions'],
  'safety.7.3.1.c': ['risks.items[].modelling'],
  'safety.7.3.1.d': ['risks.items[].risk_id', 'risks.items[].reason'],
  'safety.7.3.1.d.i': ['risks.items[].estimate'],
  'safety.7.3.1.d.ii': ['risks.items[].mitigated_vs_elicited'],
  'safety.7.3.1.e': ['evaluations[].id', 'evaluations[].risk_ids[]'],
  'safety.7.3.1.e.i': ['evaluations[].conduct'],
  'safety.7.3.1.e.ii': ['evaluations[].tasks'],
  'safety.7.3.1.e.iii': ['evaluations[].scoring'],
  'safety.7.3.1.e.iv': ['evaluations[].elicitation'],
  'safety.7.3.1.e.v': ['evaluations[].comparisons'],
  'safety.7.3.1.f': [
    'evaluations[].samples.count',
    'evaluations[].samples.selection',
    'evaluations[].samples.reference',
  ],
  'safety.7.3.1.f.material': ['evaluations[].samples.material'],
  'safety.7.3.1.f.more': ['samples_on_request'],
  'safety.7.3.1.g.i': ['evaluators.internal'],
  'safety.7.3.1.g.ii': ['evaluators.external'],
  'safety.7.3.1.h': ['ssm'],
  'safety.7.3.2.a': ['safety_mitigations[].id', 'safety_mitigations[].description'],
  'safety.7.3.2.b': ['safety_mitigations[].requirements_met'],
  'safety.7.3.2.c': ['safety_mitigations[].limitations'],
  'safety.7.3.3.a': ['security.goal'],
  'safety.7.3.3.b': ['security.mitigations[]'],
  'safety.7.3.3.c': ['security.alignment'],
  'safety.7.3.3.d': ['security.deviations'],
  'safety.7.3.4.a': ['outlook.techniques'],
  'safety.7.3.4.b': ['outlook.differences'],
  'safety.7.3.4.c': ['outlook.mitigations'],
  'safety.7.4.1.a': ['external.evaluator_reports'],
  'safety.7.4.1.b': ['external.security_reviews'],
  'safety.7.4.2': ['external.none_because'],
  'safety.7.4.3': ['external.choice'],
  'safety.7.5': ['landscape.statement'],
} as const satisfies Readonly<Record<string, readonly ThroughoutPath<'safetyModelReport'>[]>>

/** The id of one point of a Model Report. Source: Safety and Security chapter, Measures 7.1 to 7.5. */
export type ModelReportItem = keyof typeof modelReportItems
