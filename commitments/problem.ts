import { act } from './problem-codes/act.ts'
import { agreement, answering, presence, reading, shape } from './problem-codes/documents.ts'
import { assessing, copyright, governance, policy, scope, signOff, summary } from './problem-codes/measures.ts'

export const problemCodes = [
  ...reading,
  ...shape,
  ...answering,
  ...agreement,
  ...presence,
  ...governance,
  ...assessing,
  ...copyright,
  ...summary,
  ...scope,
  ...act,
  ...policy,
  ...signOff,
] as const

/** What is wrong, as a code; the words for it stand in each locale. */
export type ProblemCode = (typeof problemCodes)[number]
