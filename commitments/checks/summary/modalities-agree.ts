import { tableModalities } from '../../../schemas/training-summary/modality-table.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers } from '../../case.ts'
import { ofTrainingSummary, saysYes } from './of-training-summary.ts'

/** The sources of section 2 that say which modalities they cover. */
const sources = ['public', 'licensed', 'private', 'crawled', 'user', 'synthetic'] as const

/** The modalities of every source stand in the table, and each of the table comes from a source. */
export const modalitiesAgree = ofTrainingSummary('modalities-agree', ({ answers, issue }) => {
  const present = tableModalities.filter((modality) => saysYes(answers, `modality.${modality}.present`) === true)
  const bySource = sources.map((source) => ({
    item: `${source}.modalities` as const,
    covered: coveredBy(answers, source),
  }))
  const unlisted = bySource.flatMap(({ item, covered }) => {
    const allowed = covered.filter((modality) => !present.some((one) => one === modality))
    return allowed.length === 0 ? [] : [issue('modality-not-in-table', item, { allowed })]
  })
  const covered = new Set(bySource.flatMap((source) => source.covered))
  const otherSources = saysYes(answers, 'other.used') === true
  const orphans = present.filter((modality) => !covered.has(modality) && !otherSources)
  return [...unlisted, ...orphans.map((modality) => issue('modality-without-source', `modality.${modality}.present`))]
})

function coveredBy(answers: Answers, source: (typeof sources)[number]): readonly string[] {
  return (answeredValue(answers, `${source}.modalities`, 'choices')?.options ?? []).map((option) =>
    option.toLowerCase(),
  )
}
