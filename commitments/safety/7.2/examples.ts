import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.7.2. */
export const examples = [
  {
    given: 'the justification is left out',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.justification': null },
    gap: 'justification',
  },
  {
    given: 'no condition is named',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.conditions': [] },
    gap: 'conditions',
  },
  {
    given: 'no condition is named',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.conditions.0.condition': null },
    gap: 'conditions',
  },
  {
    given: 'nobody watches a condition',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.conditions.0.owner': null },
    gap: 'conditions-watched',
  },
  {
    given: 'nothing says how it was decided',
    in: 'complete-systemic-risk',
    change: 'safety/model-report',
    set: { 'reasons.decision.process': null },
    gap: 'decision',
  },
] as const satisfies readonly Example[]
