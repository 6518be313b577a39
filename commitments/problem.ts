import { act } from './problem-codes/act.ts'
import { agreement, answering, nonAnswers, presence, reading, shape } from './problem-codes/documents.ts'
import { assessing, copyright, governance, policy, scope, signOff, summary } from './problem-codes/measures.ts'
import { reliefs } from './problem-codes/reliefs.ts'

export const problemCodes = [
  ...reading,
  ...shape,
  ...answering,
  ...nonAnswers,
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
  ...reliefs,
] as const

/** What is wrong, as a code; the words for it stand in each locale. */
export type ProblemCode = (typeof problemCodes)[number]
