import { timeline } from '../data/timeline.ts'
import { type Check, gapAt } from '../check.ts'
import type { Place } from '../place.ts'
import { unstated } from './stated.ts'

/** Where a gap of an older model has to be disclosed. */
type Disclosure = 'copyright-policy' | 'training-summary'

/**
 * Gaps are listed for older models only; each names why it cannot be closed, justifies it, and is disclosed in the
 * document.
 */
export function legacyGapsJustified(document: Disclosure): Check {
  return {
    name: 'legacy-gaps-justified',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      if (release.state !== 'found') return gapAt(unstated(release, []))
      const gaps = release.content.legacy?.gaps ?? []
      const placed = release.content.release?.placed_on_market_on
      const older = placed !== undefined && placed < timeline['chapter-v-applies'].date
      if (gaps.length > 0 && !older) return gapAt([{ problem: 'legacy-only', item: 'legacy.gaps', at: release.locate('legacy.gaps') }])
      const items = gaps.flatMap((_, index) => [`legacy.gaps.${index}.reason`, `legacy.gaps.${index}.justification`])
      const undisclosed = gaps.flatMap(({ disclosed_in: where = [] }, index): readonly Place[] => {
        const item = `legacy.gaps.${index}`
        return where.includes(document) ? [] : [{ problem: 'gap-undisclosed', item, at: release.locate(item) }]
      })
      return gapAt([...unstated(release, items), ...undisclosed])
    },
  }
}
