import { legacyModel } from '../../applies.ts'
import { legacyGapsListed } from '../../checks/scope/legacy-gaps-listed.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** What a model placed on the market before Chapter V applied cannot supply any more. */
export default {
  id: 'act.111',
  title: 'Disclose and justify the gaps of an older model',
  cites: ['AI Act Article 111(3)', 'Guidelines C(2025) 7719 final, section 5.3'],
  applies: legacyModel,
  requirements: [
    {
      id: 'gaps-justified',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      asks: 'What cannot be supplied for an older model is named, justified, and disclosed in the policy and the summary.',
      check: legacyGapsListed,
      remedy:
        'List each gap with reason, justification and disclosed_in, or set no_gaps, in legacy of gpai/release.yaml.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
