import { mandateLateOnBase } from '../../applies/core.ts'
import { owes } from '../../applies.ts'
import { factsStated, key } from '../../checks/core/facts-stated.ts'
import { mandateBeforePlacing } from '../../checks/representative/mandate-before-placing.ts'
import {
  mandateEmpowers,
  mandateInForce,
  representativeAddressed,
} from '../../checks/representative/mandate-empowers.ts'
import { representativeInUnion } from '../../checks/representative/representative-in-union.ts'
import { representativeKeeps } from '../../checks/representative/representative-keeps.ts'
import { judgedWhereStated } from '../../checks/statements/judged-where-stated.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const core = { force: 'must', basis: 'act', grade: 'V' } as const
const mandate = (item: string) => key('release', `authorised_representative.${item}`)
const where = 'authorised_representative of gpai/release.yaml'

/** The authorised representative of a provider established outside the Union; free and open-source models without systemic risk need none. */
export default {
  id: 'act.54',
  title: 'Appoint an authorised representative in the Union',
  cites: ['AI Act Article 54(1)'],
  applies: owes('authorised-representative'),
  requirements: [
    {
      id: 'mandate',
      ...core,
      asks: 'An authorised representative is appointed by written mandate; only for free and open-source models without systemic risk none is needed.',
      check: factsStated([[mandate('name')], [mandate('mandate_reference'), mandate('mandate_sha256')]]),
      remedy: `State name, and mandate_reference or mandate_sha256, in ${where}.`,
    },
    {
      id: 'in-union',
      ...core,
      asks: 'The authorised representative is established in the Union.',
      check: representativeInUnion,
      remedy: 'State the Member State in authorised_representative.country of gpai/release.yaml.',
    },
    {
      id: 'before-placing',
      ...core,
      warnsWhere: mandateLateOnBase,
      asks: 'The mandate is given before the model is placed on the Union market.',
      check: mandateBeforePlacing,
      remedy:
        'Date the mandate in authorised_representative.mandate_date of gpai/release.yaml, and place the model only after it; where it was late, take legal advice.',
    },
    {
      id: 'tasks',
      ...core,
      asks: 'The mandate empowers the representative to verify the documentation and the duties, to keep copies, to provide information on a reasoned request, and to cooperate with the authorities.',
      check: mandateEmpowers,
      remedy: `List the tasks of the mandate (verify, keep, provide, cooperate) in mandate_tasks of ${where}; add to the mandate what is missing.`,
      cites: ['AI Act Article 54(3)(a) to (d)'],
    },
    {
      id: 'addressed',
      ...core,
      asks: 'Under the mandate authorities can address the representative in addition to the provider or instead of it.',
      check: representativeAddressed,
      remedy: `State may_be_addressed in ${where}; have the mandate say so.`,
      cites: ['AI Act Article 54(4)'],
    },
    {
      id: 'enabled',
      ...core,
      atMost: 'warn',
      asks: 'The provider enables the representative to perform its tasks: the representative holds the technical documentation.',
      check: stated('release', 'authorised_representative.holds_documentation_since'),
      remedy: `Hand the documentation over, and state holds_documentation_since in ${where}.`,
      cites: ['AI Act Article 54(2)', 'AI Act Article 54(3)(b)'],
    },
    {
      id: 'kept',
      ...core,
      atMost: 'warn',
      asks: 'The representative keeps a copy at the disposal of the authorities for 10 years after the model was placed on the market.',
      check: representativeKeeps(10),
      remedy: `State keeps_until, at least 10 years after placing, in ${where}.`,
      cites: ['AI Act Article 54(3)(b)'],
    },
    {
      id: 'mandate-copy',
      ...core,
      atMost: 'info',
      asks: 'A copy of the mandate can be given to the AI Office in an official language of the Union.',
      check: stated('release', 'authorised_representative.mandate_language'),
      remedy: `State the language of the mandate in mandate_language of ${where}.`,
      cites: ['AI Act Article 54(3)'],
    },
    {
      id: 'ended',
      ...core,
      asks: 'No mandate has ended without a successor: a representative ends it, and tells the AI Office, where it considers that the provider acts contrary to its duties.',
      check: mandateInForce,
      remedy: `Appoint a successor, and state its mandate in ${where}.`,
      cites: ['AI Act Article 54(5)'],
    },
    {
      id: 'judged',
      ...core,
      asks: 'The mandate really says what is stated of it.',
      check: judgedWhereStated('release', 'authorised_representative.mandate_tasks'),
      remedy: 'Have the owner of the documentation confirm that the mandate says so.',
      cites: ['AI Act Article 54(3)'],
      attestedBy: 'documentation_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
