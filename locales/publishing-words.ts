import type { publishing } from './en/publishing.ts'
import type { Words } from './words.ts'

/** What is said around a report where it is published, and not in the report itself. */
export type PublishingWords = Words<typeof publishing>
