import type { Example, ItemValues } from '../../measure.ts'

const notSigned = { 'signatory.copyright.status': 'not-signed' } as const satisfies ItemValues<'release'>
const means = 'Own policy, described in the compliance file.'
const mapping = (...measures: readonly string[]) =>
  measures.map((measure) => ({ measure, means, reference: 'file 7', reported_on: '2025-08-20' }))

/** Changes to the complete example that break requirements of act.alternative-means. */
export const examples = [
  {
    given: 'the Copyright chapter was not signed and nothing is said instead',
    change: 'release',
    set: { ...notSigned, alternative_means: null },
    gap: 'explained',
  },
  {
    given: 'one measure of the chapter is not mapped',
    change: 'release',
    set: {
      ...notSigned,
      alternative_means: mapping('copyright.1.1', 'copyright.1.2', 'copyright.1.3', 'copyright.1.4'),
    },
    gap: 'mapped',
  },
  {
    given: 'the means were not reported',
    change: 'release',
    set: {
      'signatory.transparency.status': 'not-signed',
      alternative_means: [
        ...mapping('transparency.1.1', 'transparency.1.2'),
        { measure: 'transparency.1.3', means, reference: 'file 7' },
      ],
    },
    gap: 'reported',
  },
] as const satisfies readonly Example[]
