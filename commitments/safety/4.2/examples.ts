import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.4.2. */
export const examples = [
  {
    given: 'the decision is not to proceed',
    in: 'complete-systemic-risk',
    change: 'safety/acceptance',
    set: { 'decision.decision': 'do_not_proceed' },
    gap: 'proceed',
  },
  {
    given: 'the decision names no stage',
    in: 'complete-systemic-risk',
    change: 'safety/acceptance',
    set: { 'decision.stages': [] },
    gap: 'proceed',
  },
  {
    given: 'a risk will soon be unacceptable, and nothing answers it',
    in: 'complete-systemic-risk',
    change: 'safety/acceptance',
    set: { 'determinations.1.soon_unacceptable': true },
    gap: 'measures',
  },
  {
    given: 'a restriction is not set in the release',
    in: 'complete-systemic-risk',
    change: 'safety/acceptance',
    set: { 'decision.restrictions.0': 'no-fine-tuning' },
    gap: 'restrictions',
  },
] as const satisfies readonly Example[]
