import type { Check } from '../check.ts'
import { figuresOf, quantityOf } from '../scope/quantity.ts'
import type { Flaw } from './see-in.ts'
import { seeIn } from './see-in.ts'
import { unstated } from './stated.ts'

const estimate = 'notification.estimate'

/** The notified compute shows at least the given significant figures, and its estimation is described. */
export function notifiedCompute(figures: number): Check {
  return {
    name: 'notified-compute',
    reads: ['release'],
    run: ({ evidence: { release } }) =>
      seeIn(release, ({ notification }, flaw) => [
        ...unstated(release, [estimate, 'notification.method']),
        ...unclear(release.state === 'found' ? release.written(estimate) : null, notification?.estimate, {
          figures,
          flaw,
        }),
      ]),
  }
}

type Limit = { readonly figures: number; readonly flaw: Flaw }

function unclear(written: string | null, value: number | string | undefined, { figures, flaw }: Limit) {
  if (value === undefined) return []
  if (quantityOf(value) === null) return [flaw('not-a-number', estimate)]
  return figuresOf(written ?? String(value)) < figures ? [flaw('too-few-figures', estimate, { limit: figures })] : []
}
