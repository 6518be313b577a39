import type { RecordKind } from '../../../schemas/artefacts.ts'
import type { ItemPath } from '../../../schemas/item-path.ts'
import { type Check, gapAt } from '../../check.ts'
import { unstated } from './stated.ts'

/** The items are stated in the record, and only a person can judge what they say. */
export function statedForPerson<Kind extends RecordKind>(kind: Kind, ...items: readonly ItemPath<Kind>[]): Check {
  return {
    name: 'stated-for-person',
    reads: [kind],
    run: ({ evidence }) => {
      const record = evidence[kind]
      const absent = unstated(record, items)
      if (absent.length > 0 || record.state !== 'found') return gapAt(absent)
      return {
        result: 'needs-human',
        issues: items.map((item) => ({ problem: 'person-judges', item, at: record.locate(item) })),
      }
    },
  }
}
