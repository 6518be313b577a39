import { type Check, gapAt } from '../../check.ts'
import { figuresOf, quantityOf } from '../../scope/quantity.ts'
import { unstated } from '../statements/stated.ts'

const item = 'notification.estimate'

/** The notified compute shows at least the given significant figures, and its estimation is described. */
export function notifiedCompute(figures: number): Check {
  return {
    name: 'notified-compute',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      const absent = unstated(release, [item, 'notification.method'])
      const value = release.state === 'found' ? release.content.notification?.estimate : undefined
      if (release.state !== 'found' || value === undefined) return gapAt(absent)
      const at = release.locate(item)
      if (quantityOf(value) === null) return gapAt([...absent, { problem: 'not-a-number', item, at }])
      const few = figuresOf(release.written(item) ?? String(value)) < figures
      return gapAt(few ? [...absent, { problem: 'too-few-figures', item, at, args: { limit: figures } }] : absent)
    },
  }
}
