import { ofTrainingSummary } from './of-training-summary.ts'

/** Where an authorised representative has to be appointed, the summary names it. */
export const representativeNamed = ofTrainingSummary('representative-named', ({ answers, issue, context }) => {
  const item = 'provider.authorised_representative'
  const owed = context.scope.duties['authorised-representative'] !== 'not-owed'
  return owed && answers.get(item)?.state !== 'answered' ? [issue('not-stated', item)] : []
})
