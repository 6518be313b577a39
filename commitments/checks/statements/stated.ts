import type { RecordKind } from '../../../schemas/artefacts.ts'
import type { ItemPath } from '../../../schemas/item-path.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Case, Evidence } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'

/** Every one of the items is stated in the record. What is said is for a person to judge. */
export function stated<Kind extends RecordKind>(kind: Kind, ...items: readonly ItemPath<Kind>[]): Check {
  return {
    name: 'stated',
    reads: [kind],
    run: ({ evidence }: Case) => gapAt(unstated(evidence[kind], items)),
  }
}

/** The items that a record does not state. An absent or unreadable record states none; one place stands for them all. */
export function unstated(record: Evidence<unknown>, items: readonly string[]): readonly Issue[] {
  if (record.state === 'missing')
    return [{ problem: 'document-missing', at: { path: record.path, line: 1, column: 1 } }]
  if (record.state === 'unreadable') return record.problems
  return items
    .filter((item) => isAbsent(valueAt(record.content, item)))
    .map((item) => ({ problem: 'not-stated', item, at: record.locate(item) }))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
