import type { skeleton } from './en/skeleton.ts'
import type { Words } from './words.ts'

/** The comments in a document that is offered without values. */
export type SkeletonWords = Words<typeof skeleton>
