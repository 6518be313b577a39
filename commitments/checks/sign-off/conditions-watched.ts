import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

const parts = ['id', 'signal', 'watcher', 'status'] as const

/** At least one condition that would end the justification is listed, each with its signal, its watcher and its status. */
export const conditionsWatched: Check = {
  name: 'conditions-watched',
  reads: ['signOff'],
  run: ({ evidence: { signOff } }) =>
    seeIn(signOff, ({ conditions = [] }, flaw) => [
      ...(conditions.length === 0 ? [flaw('not-stated', 'conditions')] : []),
      ...conditions.flatMap((condition, index) =>
        parts
          .filter((part) => condition[part] === undefined)
          .map((part) => flaw('not-stated', `conditions.${index}.${part}`)),
      ),
    ]),
}
