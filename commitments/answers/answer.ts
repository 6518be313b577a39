import type { IssueArguments } from '../issue.ts'
import type { ProblemCode } from '../problem.ts'
import type { Quantity } from './quantity.ts'
import type { SummaryAnswerValue } from './summary-answer.ts'

/** The hash of a released file. `inRepository`: given as a path of this repository, and not only named in running text. */
export type FileProof = { readonly path: string; readonly sha256: string; readonly inRepository: boolean }

/** The value of an answered item, by kind of answer. */
export type AnswerValue =
  | SummaryAnswerValue
  | { readonly kind: 'text'; readonly words: number }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'choices'; readonly options: readonly string[]; readonly other: boolean }
  | { readonly kind: 'texts'; readonly count: number; readonly words: number }
  | { readonly kind: 'modelName'; readonly names: readonly string[] }
  | {
      readonly kind: 'authenticity'
      readonly files: readonly FileProof[]
      readonly endpoints: number
    }
  | { readonly kind: 'channels'; readonly count: number }
  | { readonly kind: 'assets'; readonly count: number }
  | { readonly kind: 'sizePerModality'; readonly modalities: readonly string[] }
  | {
      readonly kind: 'sizes'
      readonly training: Quantity
      readonly testing: Quantity
      readonly validation: Quantity
      readonly unit: string
    }
  | {
      readonly kind: 'trainingTime'
      readonly wallClockDays: Quantity
      readonly hardwareDays: readonly Quantity[]
    }

/** What stands in the cell of one item. */
export type Answer =
  | { readonly state: 'answered'; readonly value: AnswerValue }
  | { readonly state: 'withheld' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'none-exists' }
  | { readonly state: 'unanswered'; readonly problem: ProblemCode; readonly args?: IssueArguments }
