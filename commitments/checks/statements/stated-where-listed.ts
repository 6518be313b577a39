import type { RecordKind } from '../../../schemas/artefacts.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from './inspect-record.ts'

/** Every element of a list states the fields; the list itself may be empty or absent. */
export function statedWhereListed(kind: RecordKind, list: string, fields: readonly string[]): Check {
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
