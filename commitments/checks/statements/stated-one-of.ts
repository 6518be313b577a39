import type { RecordKind } from '../../../schemas/artefacts.ts'
import { type Check, gapAt } from '../../check.ts'
import { unstated } from './stated.ts'

/** At least one of the items is stated in the record. */
export function statedOneOf(kind: RecordKind, items: readonly string[]): Check {
  return {
    name: 'stated-one-of',
    reads: [kind],
    run: ({ evidence }) => {
      const absent = unstated(evidence[kind], items)
      return gapAt(absent.length < items.length && evidence[kind].state === 'found' ? [] : absent.slice(0, 1))
    },
  }
}
