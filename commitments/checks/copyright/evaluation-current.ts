import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Case } from '../../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

type Evaluation = NonNullable<CopyrightPolicy['memorisation_eval']>

/** Memorisation was evaluated on the released version, and not after today. */
export const evaluationCurrent = ofCopyrightPolicy(
  'evaluation-current',
  ({ memorisation_eval: evaluation = {} }, flaw, the) => {
    const item = 'memorisation_eval'
    if (evaluation.date === undefined) return [flaw('not-stated', `${item}.date`)]
    if (evaluation.date > the.facts.today) return [flaw('date-in-future', `${item}.date`, { date: the.facts.today })]
    return isOlder(evaluation, the) ? [flaw('evaluation-outdated', `${item}.model_version`)] : []
  },
)

/** Whether the evaluation names another version than the released one, or none. */
function isOlder({ model_version: evaluated }: Evaluation, { evidence: { release } }: Case): boolean {
  const released = release.state === 'found' ? release.content.model?.version : undefined
  return released !== undefined && String(evaluated ?? '') !== released
}
