import type { RecordKind } from '../../../schemas/artefacts.ts'
import { type Check, gapAt } from '../../check.ts'
import { unstated } from './stated.ts'

/** The record is there, and every part of it can be taken as evidence. */
export function recordReadable(kind: RecordKind): Check {
  return {
    name: 'record-readable',
    reads: [kind],
    asksFor: kind,
    run: ({ evidence }) => {
      const record = evidence[kind]
      return gapAt(record.state === 'found' ? record.problems : unstated(record, []))
    },
  }
}
