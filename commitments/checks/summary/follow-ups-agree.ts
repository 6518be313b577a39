import { summaryItems } from '../../../schemas/training-summary/index.ts'
import { valueOfKind } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** What depends on a yes is left out, or "not applicable", where the answer is no. */
export const followUpsAgree = ofTrainingSummary('follow-ups-agree', ({ answers, issue }) =>
  summaryItems.flatMap(({ id, neededWhen }) => {
    if (neededWhen === undefined || answers.get(id)?.state !== 'answered') return []
    const denied = neededWhen.yes.every((question) => valueOfKind(answers.get(question), 'yesNo')?.yes === false)
    return denied ? [issue('answered-after-no', id, { items: neededWhen.yes })] : []
  }),
)
