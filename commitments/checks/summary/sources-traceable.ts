import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** Each large public dataset has a link or, where none exists, a description. */
export const largeDatasetsTraceable = ofTrainingSummary('large-datasets-traceable', ({ answers, issue }) => {
  const { entries } = answeredValue(answers, 'public.large', 'sources') ?? { entries: [] }
  return entries.flatMap(({ linked, described }, index) =>
    linked || described ? [] : [issue('link-or-description-missing', `public.large.${index}`)],
  )
})

/** A model that results from a modification names the modified model with a link to its summary. */
export const dependenciesLinked = ofTrainingSummary('dependencies-linked', ({ answers, issue }) => {
  const item = 'model.dependencies'
  const { entries } = answeredValue(answers, item, 'sources') ?? { entries: [] }
  if (entries.length === 0) return [issue('not-stated', item)]
  return entries.flatMap(({ linked }, index) =>
    linked ? [] : [issue('link-or-description-missing', `${item}.${index}`)],
  )
})
