import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Case } from '../../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

type Evaluation = NonNullable<CopyrightPolicy['memorisation_eval']>

/** Memorisation was evaluated on the released version, and not after today. */
export const evaluationCurrent = ofCopyrightPolicy(
  'evaluation-current',
  ({ memorisation_eval: evaluation = {} }, issue, context) => {
    const item = 'memorisation_eval'
    if (evaluation.date === undefined) return [issue('not-stated', `${item}.date`)]
    if (evaluation.date > context.facts.today)
      return [issue('date-in-future', `${item}.date`, { date: context.facts.today })]
    return isOlder(evaluation, context) ? [issue('evaluation-outdated', `${item}.model_version`)] : []
  },
)

/** Whether the evaluation names another version than the released one, or none. */
function isOlder({ model_version: evaluated }: Evaluation, { evidence: { release } }: Case): boolean {
  const released = release.state === 'found' ? release.content.model?.version : undefined
  return released !== undefined && String(evaluated ?? '') !== released
}
