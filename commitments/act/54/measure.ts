import { owes } from '../../applies.ts'
import { mandateBeforePlacing } from '../../checks/representative/mandate-before-placing.ts'
import { representativeInUnion } from '../../checks/representative/representative-in-union.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** The authorised representative of a provider established outside the Union. */
export default {
  id: 'act.54',
  title: 'Appoint an authorised representative in the Union',
  cites: ['AI Act Article 54(1)'],
  applies: owes('authorised-representative'),
  requirements: [
    {
      id: 'mandate',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'An authorised representative is appointed by written mandate.',
      check: stated('release', 'authorised_representative.name', 'authorised_representative.mandate_reference'),
      remedy: 'State name and mandate_reference in authorised_representative of gpai/release.yaml.',
    },
    {
      id: 'in-union',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The authorised representative is established in the Union.',
      check: representativeInUnion,
      remedy: 'State the Member State in authorised_representative.country of gpai/release.yaml.',
    },
    {
      id: 'before-placing',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The mandate is given before the model is placed on the Union market.',
      check: mandateBeforePlacing,
      remedy:
        'Date the mandate in authorised_representative.mandate_date of gpai/release.yaml, and place the model only after it.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
