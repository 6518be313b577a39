import type { Example } from '../../measure.ts'

const manifest = { in: 'complete-non-signatory', change: 'release' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.alternative-means. */
export const examples = [
  {
    given: 'nothing is said instead of the chapters that were not signed',
    in: 'complete-non-union',
    change: 'release',
    set: { alternative_means: null },
    gap: 'explained',
  },
  {
    given: 'the document that is named for a duty is not there',
    ...manifest,
    set: { 'alternative_means.1.document': 'means/handbook.md' },
    gap: 'document',
  },
  {
    given: 'nothing says where the document tells of limitations',
    ...manifest,
    set: { 'alternative_means.1.covers.limitations': null },
    gap: 'covers',
  },
  {
    given: 'the means were not reported',
    ...manifest,
    set: { 'alternative_means.1.reported_on': null },
    gap: 'reported',
  },
] as const satisfies readonly Example[]
