import { tableModalities } from '../../../schemas/training-summary/modality-table.ts'
import { ofTrainingSummary, saysYes } from './of-training-summary.ts'

/** At least one modality is in the data, and a modality outside of the list has a name. */
export const modalitiesStated = ofTrainingSummary('modalities-stated', ({ answers, issue, textOf }) => {
  const present = tableModalities.filter((modality) => saysYes(answers, `modality.${modality}.present`) === true)
  if (present.length === 0) return [issue('no-modality', 'modality')]
  const item = 'modality.other.present'
  const named = /\p{L}/u.test(textOf(item).replace(/^\W*(yes|ja|true|other)\b/iu, ''))
  return present.includes('other') && !named ? [issue('other-not-specified', item)] : []
})
