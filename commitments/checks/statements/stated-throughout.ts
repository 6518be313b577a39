import type { RecordKind } from '../../../schemas/artefacts.ts'
import type { ThroughoutPath } from '../../../schemas/item-path.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from './inspect-record.ts'

/**
 * Every field is stated, in every element of the lists that its path goes through: `risks.items[].estimate`. A list gone
 * through has at least one element; a list at the end of a path may be written empty, which says that there is none.
 */
export function statedThroughout<Kind extends RecordKind>(kind: Kind, fields: readonly ThroughoutPath<Kind>[]): Check {
  return {
    name: 'stated-throughout',
    reads: [kind],
    run: ({ evidence }) =>
      inspectRecord<unknown>(evidence[kind], (content, issue) => {
        const absent = fields.flatMap((field) => absentIn(content, field))
        return [...new Set(absent)].map((item) => issue('not-stated', item))
      }),
  }
}

/** The paths of the places where a field should be and is not. */
function absentIn(content: unknown, field: string): readonly string[] {
  const cut = field.indexOf('[]')
  if (cut < 0) return valueAt(content, field) === undefined ? [field] : []
  const list = field.slice(0, cut)
  const value = valueAt(content, list)
  if (!Array.isArray(value) || value.length === 0) return [list]
  return value.flatMap((_, index) => absentIn(content, `${list}.${index}${field.slice(cut + 2)}`))
}
