import type { signOff } from './en/sign-off.ts'
import type { Words } from './words.ts'

/** The words about who signs a release, and for what. */
export type SignOffWords = Words<typeof signOff>
