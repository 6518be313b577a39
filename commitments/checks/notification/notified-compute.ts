import { type Check, gapAt } from '../../check.ts'
import { figuresOf, quantityOf } from '../../scope/quantity.ts'
import { unstated } from '../statements/stated.ts'

const item = 'notification.estimate'

/** The notified compute shows at least the given significant figures. Whether it is stated is another check. */
export function notifiedCompute(figures: number): Check {
  return {
    name: 'notified-compute',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      const value = release.state === 'found' ? release.content.notification?.estimate : undefined
      if (release.state !== 'found' || value === undefined) return gapAt(unstated(release, []))
      const at = release.locate(item)
      if (quantityOf(value) === null) return gapAt([{ problem: 'not-a-number', item, at }])
      const few = figuresOf(release.written(item) ?? String(value)) < figures
      return gapAt(few ? [{ problem: 'too-few-figures', item, at, args: { limit: figures } }] : [])
    },
  }
}
