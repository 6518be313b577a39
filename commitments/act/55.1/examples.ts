import type { Example } from '../../measure.ts'

/** A person judges: no change of a document breaks a requirement of act.55.1. */
export const examples = [] as const satisfies readonly Example[]
