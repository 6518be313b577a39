import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.6.2. */
export const examples = [
  {
    given: 'an alternative is not justified',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'objectives.8.justification': null },
    gap: 'objectives',
  },
  {
    given: 'a staged objective does not say from when',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'objectives.16.capability_point': null },
    gap: 'objectives',
  },
  {
    given: 'an objective is exempt although the model is not',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'objectives.0.status': 'exempt' },
    gap: 'objectives',
  },
  {
    given: 'access was last checked more than six months ago',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'objectives.10.reviewed_on': '2025-12-01' },
    gap: 'access-review',
  },
] as const satisfies readonly Example[]
