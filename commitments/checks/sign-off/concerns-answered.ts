import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const parts = ['id', 'by', 'answer'] as const

/** Each concern of a signer is kept with its answer. A concern blocks nothing once it is answered, whatever the answer. */
export const concernsAnswered: Check = {
  name: 'concerns-answered',
  reads: ['signOff'],
  run: ({ evidence: { signOff } }) =>
    inspectRecord(signOff, ({ concerns = [] }, issue) =>
      concerns.flatMap((concern, index) =>
        parts
          .filter((part) => concern[part] === undefined)
          .map((part) => issue('not-stated', `concerns.${index}.${part}`)),
      ),
    ),
}
