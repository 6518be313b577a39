import * as z from 'zod/mini'

/** The systemic risks that are always identified. Source: Safety and Security chapter, Appendix 1.4. */
export const specifiedRisks = ['cbrn', 'loss_of_control', 'cyber_offence', 'harmful_manipulation'] as const

/** A systemic risk: one of the four specified ones, or `other:` and a short name. */
export const riskKey = z
  .string()
  .check(z.regex(/^(?:cbrn|loss_of_control|cyber_offence|harmful_manipulation|other:[a-z0-9]+(?:[-_][a-z0-9]+)*)$/))

/** The five types of risk. Source: Appendix 1.1. */
export const riskTypes = ['public_health', 'safety', 'public_security', 'fundamental_rights', 'society'] as const
export const riskType = z.enum(riskTypes)

/** What makes a risk systemic; all three hold together. Source: Appendix 1.2.1. */
export const essentialCharacteristics = ['high_impact_capabilities', 'union_market', 'propagation'] as const

/** What adds to a risk being systemic. Source: Appendix 1.2.2. */
export const contributingCharacteristics = [
  'capability_dependent',
  'reach_dependent',
  'high_velocity',
  'compounding',
  'irreversible',
  'asymmetric',
] as const

/** Sources of risk: capabilities. Source: Appendix 1.3.1. */
export const capabilities = [
  'offensive_cyber',
  'weapons',
  'rights_infringement',
  'manipulation',
  'autonomous_operation',
  'adaptive_learning',
  'long_horizon_planning',
  'self_reasoning',
  'evading_oversight',
  'self_improvement',
  'automating_ai_research',
  'multiple_modalities',
  'tool_use',
  'physical_systems',
] as const

/** Sources of risk: propensities. Source: Appendix 1.3.2. */
export const propensities = [
  'misaligned_with_intent',
  'misaligned_with_values',
  'harmful_use_of_capabilities',
  'hallucination',
  'discriminatory_bias',
  'unreliable_performance',
  'lawlessness',
  'goal_pursuit',
  'collusion',
  'mis_coordination',
] as const

/** Sources of risk: affordances and others. Source: Appendix 1.3.3. */
export const affordances = [
  'tools_and_compute',
  'scalability',
  'distribution_strategy',
  'human_oversight',
  'guardrail_removal',
  'exfiltration',
  'infrastructure_security',
  'number_of_users',
  'offence_defence_balance',
  'vulnerable_environment',
  'lack_of_explainability',
  'interaction_with_ai',
  'inappropriate_use',
] as const

/** A source of risk from a list that is a minimum: one of its words, or `other:` and a short name. */
export function sourceOf(words: readonly [string, ...string[]]) {
  return z.string().check(z.regex(new RegExp(`^(?:${words.join('|')}|other:[a-z0-9]+(?:[-_][a-z0-9]+)*)$`)))
}

/** What a decision to proceed is about. Source: Measure 4.2. */
export const stages = ['development', 'making_available', 'use'] as const
export const stage = z.enum(stages)

/** How the model reaches its users. Source: Measure 5.1; Appendix 1.3.3. */
export const distributions = [
  'api_staged',
  'api_general',
  'own_system_only',
  'internal_only',
  'on_premise',
  'open_weights',
] as const
export const distribution = z.enum(distributions)

/** The outcome of an acceptance determination. Source: Measure 4.2. */
export const decisions = ['proceed', 'proceed_with_restrictions', 'do_not_proceed'] as const
export const decision = z.enum(decisions)

/** What stands behind a security objective. Source: Measure 6.2; Appendix 4. */
export const objectiveStatuses = ['implemented', 'alternative', 'staged', 'exempt'] as const
export const objectiveStatus = z.enum(objectiveStatuses)

/** The four classes of harm with their own reporting time. Source: Measure 9.3. */
export const harmClasses = ['critical_infrastructure', 'cybersecurity_breach', 'death', 'serious_harm'] as const
export const harmClass = z.enum(harmClasses)

/** Size of the provider, for what small ones may do otherwise. Source: recital (h); AI Act Article 56(5). */
export const sizeClasses = ['sme', 'smc', 'other'] as const

/** Kinds of Model Report. Source: Measures 7.6 and 7.7. */
export const reportKinds = ['initial', 'interim', 'full', 'update'] as const
export const reportKind = z.enum(reportKinds)

/** What one version of the model stands for in an assessment. Source: glossary, "model". */
export const versionRole = z.enum(['most_advanced', 'least_mitigated', 'widely_used', 'other'])
