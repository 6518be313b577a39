import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const parts = ['id', 'signal', 'watcher', 'status'] as const

/** At least one condition that would end the justification is listed, each with its signal, its watcher and its status. */
export const conditionsWatched: Check = {
  name: 'conditions-watched',
  reads: ['signOff'],
  run: ({ evidence: { signOff } }) =>
    inspectRecord(signOff, ({ conditions = [] }, issue) => [
      ...(conditions.length === 0 ? [issue('not-stated', 'conditions')] : []),
      ...conditions.flatMap((condition, index) =>
        parts
          .filter((part) => condition[part] === undefined)
          .map((part) => issue('not-stated', `conditions.${index}.${part}`)),
      ),
    ]),
}
