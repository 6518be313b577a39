import type { RecordKind } from '../../../schemas/artefacts.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Check } from '../../check.ts'
import { seeIn } from './see-in.ts'

/** Every element of a list states the fields; the list itself may be empty or absent. */
export function statedWhereListed(kind: RecordKind, list: string, fields: readonly string[]): Check {
  return {
    name: 'stated-where-listed',
    reads: [kind],
    run: ({ evidence }) =>
      seeIn<unknown>(evidence[kind], (content, flaw) => {
        const elements = valueAt(content, list)
        if (!Array.isArray(elements)) return []
        const items = elements.flatMap((_, index) => fields.map((field) => `${list}.${index}.${field}`))
        return items.filter((item) => valueAt(content, item) === undefined).map((item) => flaw('not-stated', item))
      }),
  }
}
