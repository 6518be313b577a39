import type { Evidence } from '../../case.ts'
import { gapAt, type Observation } from '../../check.ts'
import type { Issue, IssueArguments } from '../../issue.ts'
import type { ProblemCode } from '../../problem.ts'
import { unstated } from './stated.ts'

/** Says that something is wrong at an item of the record under test. */
export type IssueAt<Item extends string = string> = (problem: ProblemCode, item: Item, args?: IssueArguments) => Issue

/** Looks into a record that is there; an absent or unreadable one is a gap by itself. */
export function inspectRecord<Content>(
  record: Evidence<Content>,
  inspect: (content: Content, issue: IssueAt) => readonly Issue[],
): Observation {
  if (record.state !== 'found') return gapAt(unstated(record, []))
  return gapAt(
    inspect(record.content, (problem, item, args) => ({
      problem,
      item,
      at: record.locate(item),
      ...(args === undefined ? {} : { args }),
    })),
  )
}
