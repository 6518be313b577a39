import { legacyModel } from '../../applies.ts'
import { legacyGapsListed } from '../../checks/scope/legacy-gaps-listed.ts'
import { judgedWhereStated } from '../../checks/statements/judged-where-stated.ts'
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
      asks: 'What cannot be supplied for an older model is named, justified, and disclosed in the policy and the summary; that is not due before 2 August 2027.',
      cites: ['Guidelines C(2025) 7719 final, section 5.3', 'AI Act Article 111(3)'],
      check: legacyGapsListed,
      remedy:
        'List each gap with reason, justification and disclosed_in, or set no_gaps, in legacy of gpai/release.yaml.',
    },
    {
      id: 'same-run',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The released version belongs to the large pre-training run of the model that was on the market before.',
      check: judgedWhereStated('release', 'model.family_placed_on_market_on', 'release.placed_on_market_on'),
      remedy: 'Have the owner of the documentation confirm that it is the same run.',
      cites: ['Guidelines C(2025) 7719 final, section 2.2 (para 22)', 'AI Act Article 111(3)'],
      attestedBy: 'documentation_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
