import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.4. */
export const examples = [
  {
    given: 'reports of evaluators are not mentioned',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'external.evaluator_reports': null },
    gap: 'evaluator-reports',
  },
  {
    given: 'security reviews are not mentioned',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'external.security_reviews': null },
    gap: 'security-reviews',
  },
  {
    given: 'a risk has neither an evaluator nor a reason',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'evaluators.external.1.risk_ids': ['loss_of_control'] },
    gap: 'no-evaluator-for-risk',
  },
  {
    given: 'the report names no evaluator and no reason',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'evaluators.external': [] },
    gap: 'no-evaluator',
  },
  {
    given: 'the choice of evaluators is not explained',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'external.choice': null },
    gap: 'choice',
  },
] as const satisfies readonly Example[]
