import type { Answer, AnswerValue } from '../../../commitments/answers/answer.ts'
import type { IssueArguments } from '../../../commitments/issue.ts'
import type { ProblemCode } from '../../../commitments/problem.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'

/** Reads the answer of an item from a value that is there, is no placeholder, and stands for itself. */
export type AnswerReader = (item: Item, node: Node) => Answer

/** An item whose value was understood. */
export function answered(value: AnswerValue): Answer {
  return { state: 'answered', value }
}

/** An item whose value is no answer, and why. */
export function unanswered(problem: ProblemCode, args?: IssueArguments): Answer {
  return args === undefined ? { state: 'unanswered', problem } : { state: 'unanswered', problem, args }
}
