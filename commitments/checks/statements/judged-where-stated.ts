import type { RecordKind } from '../../../schemas/artefacts.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Evidence } from '../../case.ts'
import { type Check, nothingToSee } from '../../check.ts'

/** Whichever of the items are stated, only a person can judge what they say. That they are stated is another check. */
export function judgedWhereStated(kind: RecordKind, ...items: readonly string[]): Check {
  return {
    name: 'judged-where-stated',
    reads: [kind],
    run: ({ evidence }) => {
      const record: Evidence<unknown> = evidence[kind]
      if (record.state !== 'found') return nothingToSee
      const stated = items.filter((item) => valueAt(record.content, item) !== undefined)
      if (stated.length === 0) return nothingToSee
      const issues = stated.map((item) => ({ problem: 'person-judges', item, at: record.locate(item) }) as const)
      return { result: 'needs-human', issues }
    },
  }
}
