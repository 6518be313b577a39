import { distributesWeights, freeAndOpenSource, notFreeAndOpenSource } from '../../applies/copyright.ts'
import { both, follows, owes } from '../../applies.ts'
import { documentationNotice, useTermsClause } from '../../checks/copyright/copyright-clause.ts'
import { evaluationCurrent } from '../../checks/copyright/evaluation-current.ts'
import { licenseUnrestricted } from '../../checks/copyright/license-unrestricted.ts'
import { safeguardsForChannels } from '../../checks/copyright/safeguards-for-channels.ts'
import { safeguardsInWeights } from '../../checks/copyright/safeguards-in-weights.ts'
import { safeguardsSupported } from '../../checks/copyright/safeguards-supported.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const signed = follows('copyright')

const chapter = 'Code of Practice, Copyright chapter, Measure 1.4'

/** Measure 1.4 of the Copyright chapter. */
export default {
  id: 'copyright.1.4',
  title: 'Mitigate the risk of outputs that infringe copyright',
  cites: [chapter, 'AI Act Article 53(1)(c)'],
  applies: owes('copyright-policy'),
  requirements: [
    {
      id: 'a',
      items: ['copyright.1.4.1.a'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Technical safeguards keep the model from reproducing protected training content in an infringing way.',
      check: safeguardsSupported,
      remedy: 'List safeguards with evaluation or rationale in output_safety.safeguards of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`],
      applies: signed,
    },
    {
      id: 'proportionate',
      items: ['copyright.1.4.1.a'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'The safeguards are appropriate and proportionate.',
      check: statedForPerson('copyrightPolicy', 'output_safety.safeguards'),
      remedy: 'Have the lead for the model confirm that the listed safeguards are appropriate and proportionate.',
      cites: [`${chapter}(1)(a)`],
      attestedBy: 'ml_lead',
      applies: signed,
    },
    {
      id: 'weights',
      items: ['copyright.1.4.1.a'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Where weights are handed out, a safeguard is part of the model itself, or a reason says why none has to be.',
      check: safeguardsInWeights,
      remedy:
        'Add a safeguard of the layer model, or output_safety.system_layer_reason, to gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(a)`],
      applies: both(signed, distributesWeights),
    },
    {
      id: 'terms',
      items: ['copyright.1.4.1.b.terms'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The acceptable use policy, the terms or an equivalent document prohibit infringing uses of the model.',
      check: useTermsClause,
      remedy: 'Add the prohibition to the terms, and name file and clause in use_policy of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(b)`],
      applies: both(signed, notFreeAndOpenSource),
    },
    {
      id: 'open-source',
      items: ['copyright.1.4.1.b.open-source'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The documentation of a free and open-source model alerts users that infringing uses are prohibited.',
      check: documentationNotice,
      remedy:
        'Add the notice to the model card, not to the licence, and name it in docs of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)(b)`],
      applies: both(signed, freeAndOpenSource),
    },
    {
      id: 'license',
      items: ['copyright.1.4.1.b.open-source'],
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The text of a free and open-source licence does not itself restrict use because of infringement.',
      check: licenseUnrestricted,
      remedy: 'Move the prohibition from the licence to the documentation: as a restriction it may end the exemption.',
      cites: ['Guidelines C(2025) 7719 final, section 4', `${chapter}(1)(b)`],
      applies: freeAndOpenSource,
    },
    {
      id: 'channels',
      items: ['copyright.1.4.2'],
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: "Safeguards cover the model in the provider's own system as well as the model supplied to others.",
      check: safeguardsForChannels,
      remedy: 'State the scope of each entry of output_safety.safeguards in gpai/copyright-policy.yaml.',
      cites: [`${chapter}(2)`],
      applies: signed,
    },
    {
      id: 'evaluation',
      items: ['copyright.1.4.1.a'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Memorisation was evaluated on the version that is released.',
      check: evaluationCurrent,
      remedy: 'Evaluate the released version, and record date and model_version in memorisation_eval of the record.',
      cites: [`${chapter}(1)(a)`],
      applies: signed,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
