import type { FormItemIdOf, ItemPath } from '../../../schemas/item-path.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers, Case } from '../../case.ts'
import { type Check, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** The path of an item of the training-content summary. */
export type SummaryItemPath = ItemPath<'trainingSummary'>

/** The training-content summary under test. */
export type Summary = {
  readonly answers: Answers
  readonly issue: IssueAt<SummaryItemPath>
  readonly context: Case
  /** The text of an item that is a scalar; empty where there is none. */
  readonly textOf: (item: SummaryItemPath) => string
}

/**
 * A check of the training-content summary. It sees nothing where there is no summary that can be read: that is one gap,
 * reported by the requirement that asks for the answers.
 */
export function ofTrainingSummary(name: string, inspect: (summary: Summary) => readonly Issue[]): Check {
  return {
    name,
    reads: ['trainingSummary'],
    run: (context) => {
      const { trainingSummary: form } = context.evidence
      if (form.state !== 'found') return nothingWrong
      const textOf = (item: SummaryItemPath) => form.written(item) ?? ''
      return inspectRecord(form, (answers, issue) => inspect({ answers, issue, context, textOf }))
    },
  }
}

/** Whether a question is answered with yes; `null` where it is not answered. */
export function saysYes(answers: Answers, item: FormItemIdOf<'trainingSummary'>): boolean | null {
  return answeredValue(answers, item, 'yesNo')?.yes ?? null
}
