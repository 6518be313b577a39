import type { explain } from './en/explain.ts'
import type { Words } from './words.ts'

/** What a terminal says around a measure, a requirement or an item. */
export type ExplainWords = Words<typeof explain>
