import { summaryItems } from '../../../schemas/training-summary/index.ts'
import { valueOfKind } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** No dataset, size, domain or crawler is named where the answer is no. Prose that explains the no may stand. */
export const followUpsAgree = ofTrainingSummary('follow-ups-agree', ({ answers, issue }) =>
  summaryItems.flatMap(({ id, answer, neededWhen }) => {
    if (neededWhen === undefined || answer === 'text' || answers.get(id)?.state !== 'answered') return []
    const denied = neededWhen.yes.every((question) => valueOfKind(answers.get(question), 'yesNo')?.yes === false)
    return denied ? [issue('answered-after-no', id, { items: neededWhen.yes })] : []
  }),
)
