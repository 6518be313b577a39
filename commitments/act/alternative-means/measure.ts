import { usesAlternativeMeans } from '../../applies.ts'
import { meansExplained, meansMapped, meansReported } from '../../checks/scope/alternative-means.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** How a provider that did not sign a chapter shows that it meets the duty behind it. */
export default {
  id: 'act.alternative-means',
  title: 'Show alternative adequate means for a chapter that was not signed',
  cites: ['AI Act Article 53(4)', 'AI Act Article 55(2)', 'Guidelines C(2025) 7719 final, section 5.1'],
  applies: usesAlternativeMeans,
  requirements: [
    {
      id: 'explained',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'For each chapter that was not signed, alternative adequate means are described.',
      check: meansExplained,
      remedy:
        'Describe the means in alternative_means of gpai/release.yaml, one entry for each measure of the chapter.',
      cites: ['AI Act Article 53(4)', 'AI Act Article 55(2)'],
    },
    {
      id: 'mapped',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The alternative means are mapped to every measure of the chapter, as a gap analysis.',
      check: meansMapped,
      remedy: 'Add an entry with measure and means for each listed measure to alternative_means of gpai/release.yaml.',
      cites: ['Guidelines C(2025) 7719 final, section 5.1'],
    },
    {
      id: 'reported',
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The alternative means are reported to the AI Office.',
      check: meansReported,
      remedy: 'Report the means to the AI Office, then date reported_on in alternative_means of gpai/release.yaml.',
      cites: ['Guidelines C(2025) 7719 final, section 5.1'],
    },
  ],
  reading,
  examples,
} as const satisfies Measure
