import type { action } from './en/action.ts'
import type { Words } from './words.ts'

/** What a step of a workflow says besides the report. */
export type ActionWords = Words<typeof action>
