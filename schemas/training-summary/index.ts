import { crawledSources } from './crawled.ts'
import { dataSources } from './data-sources.ts'
import { general } from './general.ts'
import { modalityTable } from './modality-table.ts'
import { processing } from './processing.ts'
import { userAndSynthetic } from './user-and-synthetic.ts'

/** The template that the items follow, re-issued on 5 December 2025; what it changed against C(2025) 5235 final was not compared. */
export const summaryTemplate = { reference: 'C(2025) 8311 final', date: '2025-12-05' } as const

/** The title that the template prints. */
export const summaryTitle = 'Public Summary of Training Content for General-Purpose AI models'

/** The 51 fixed fields of the template, without the table of modalities. */
export const summaryFields = [...general, ...dataSources, ...crawledSources, ...userAndSynthetic, ...processing]

/** An item of the template, by the id and the kind of answer that it has. */
type SummaryItem = (typeof summaryFields)[number] | (typeof modalityTable)[number]

/** Every item of the training-content summary, in the order of the template. Source: the Commission's template. */
export const summaryItems: readonly SummaryItem[] = summaryFields.flatMap((item): readonly SummaryItem[] =>
  item.id === 'characteristics.latest_acquisition' ? [...modalityTable, item] : [item],
)
