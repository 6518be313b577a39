import type { Evidence } from '../../case.ts'
import { gapAt, type Observation } from '../../check.ts'
import type { Place, PlaceArguments } from '../../place.ts'
import type { ProblemCode } from '../../problem.ts'
import { unstated } from './stated.ts'

/** Says that something is wrong at an item of the record under test. */
export type Flaw = (problem: ProblemCode, item: string, args?: PlaceArguments) => Place

/** Looks into a record that is there; an absent or unreadable one is a gap by itself. */
export function seeIn<Content>(
  record: Evidence<Content>,
  see: (content: Content, flaw: Flaw) => readonly Place[],
): Observation {
  if (record.state !== 'found') return gapAt(unstated(record, []))
  return gapAt(
    see(record.content, (problem, item, args) => ({
      problem,
      item,
      at: record.locate(item),
      ...(args === undefined ? {} : { args }),
    })),
  )
}
