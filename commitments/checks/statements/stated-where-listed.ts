import type { RecordKind } from '../../../schemas/artefacts.ts'
import type { ElementPath, RecordContent } from '../../../schemas/item-path.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from './inspect-record.ts'

/** Every element of a list states the fields; the list itself may be empty or absent. */
export function statedWhereListed<Kind extends RecordKind, List extends keyof RecordContent<Kind> & string>(
  kind: Kind,
  list: List,
  fields: readonly ElementPath<RecordContent<Kind>[List]>[],
): Check {
  return {
    name: 'stated-where-listed',
    reads: [kind],
    run: ({ evidence }) =>
      inspectRecord<unknown>(evidence[kind], (content, issue) => {
        const elements = valueAt(content, list)
        if (!Array.isArray(elements)) return []
        const items = elements.flatMap((_, index) => fields.map((field) => `${list}.${index}.${field}`))
        return items.filter((item) => valueAt(content, item) === undefined).map((item) => issue('not-stated', item))
      }),
  }
}
