import { crawledSources } from './crawled.ts'
import { dataSources } from './data-sources.ts'
import { general } from './general.ts'
import { modalityTable } from './modality-table.ts'
import { processing } from './processing.ts'
import { userAndSynthetic } from './user-and-synthetic.ts'

/** The template that the items follow. Whether C(2025) 8311 final of 5 December 2025 changed it was not compared. */
export const summaryTemplate = { reference: 'C(2025) 5235 final', date: '2025-07-24' } as const

/** The title that the template prints. */
export const summaryTitle = 'Public Summary of Training Content for General-Purpose AI models'

/** The 51 fixed fields of the template, without the table of modalities. */
export const summaryFields = [...general, ...dataSources, ...crawledSources, ...userAndSynthetic, ...processing]

/** An item of the template, by the id and the kind of answer that it has. */
type SummaryItem = (typeof summaryFields)[number] | (typeof modalityTable)[number]

/** Every item of the training-content summary, in the order of the template. Source: the Commission's template of 24 July 2025. */
export const summaryItems: readonly SummaryItem[] = summaryFields.flatMap((item): readonly SummaryItem[] =>
  item.id === 'characteristics.latest_acquisition' ? [...modalityTable, item] : [item],
)
