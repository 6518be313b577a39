import { drawsUpForm } from '../../applies/form.ts'
import { follows, owes } from '../../applies.ts'
import { authorityOnlyInPublic } from '../../checks/form/authority-only-in-public.ts'
import { consistentWithWeights } from '../../checks/form/consistent-with-weights.ts'
import { crossCheckedItemsAgree } from '../../checks/form/cross-checked-items-agree.ts'
import { datesInOrder } from '../../checks/form/dates-in-order.ts'
import { estimatesAgree } from '../../checks/form/estimates-agree.ts'
import { hashesAgree } from '../../checks/form/hashes-agree.ts'
import { licencesAgree } from '../../checks/form/licences-agree.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const signed = follows('transparency')

/** Measure 1.3 of the Transparency chapter. */
export default {
  id: 'transparency.1.3',
  title: 'Keep the information correct, intact and safe',
  cites: ['Code of Practice, Transparency chapter, Measure 1.3', 'AI Act Article 53(1)(a) and (b)'],
  applies: owes('documentation'),
  requirements: [
    {
      id: 'quality-control',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The quality of the documentation is controlled.',
      check: stated('release', 'records.quality_control'),
      remedy: 'Say in records.quality_control of gpai/release.yaml who checks the documentation, and how.',
      applies: signed,
    },
    {
      id: 'twins-agree',
      force: 'must',
      basis: 'inference',
      grade: 'V',
      asks: 'The coarse and the exact answer to the same question agree; otherwise the two values cannot both be right.',
      check: crossCheckedItemsAgree,
      remedy: 'Correct the answer that is wrong in gpai/model-documentation.yaml.',
      applies: drawsUpForm,
    },
    {
      id: 'dates',
      force: 'must',
      basis: 'inference',
      grade: 'V',
      asks: 'Dates are in order, and none of the documentation is dated in the future.',
      check: datesInOrder,
      remedy: 'Correct the listed dates in gpai/model-documentation.yaml.',
      applies: drawsUpForm,
    },
    {
      id: 'authentic',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'Hashes that prove authenticity are those of the released files.',
      check: hashesAgree,
      remedy:
        'Correct general.model_authenticity in gpai/model-documentation.yaml, or release the files that were hashed.',
      applies: drawsUpForm,
    },
    {
      id: 'estimates',
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The stated computation agrees with estimates from its inputs within 30 %.',
      check: estimatesAgree,
      remedy: 'Find out which of the listed numbers is wrong, or explain the difference in the methodology.',
      cites: ['Guidelines C(2025) 7719 final, annex A.2 and A.3'],
      applies: drawsUpForm,
    },
    {
      id: 'weights',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'The number of parameters agrees with the index of the released weights.',
      check: consistentWithWeights,
      remedy: 'Correct properties.total_parameters in gpai/model-documentation.yaml, or the released index.',
      applies: drawsUpForm,
    },
    {
      id: 'licence',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Model card and manifest name the same licence.',
      check: licencesAgree,
      remedy: 'Correct license.spdx in gpai/release.yaml, or license in the front matter of the model card.',
      applies: drawsUpForm,
    },
    {
      id: 'retained',
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The documentation is retained as evidence.',
      check: stated('release', 'records.custodian'),
      remedy: 'State in records.custodian of gpai/release.yaml who retains the documentation.',
      applies: signed,
    },
    {
      id: 'protected',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The documentation is protected against unintended change.',
      check: stated('release', 'records.integrity'),
      remedy: 'Say in records.integrity of gpai/release.yaml how the documentation is protected.',
      applies: signed,
    },
    {
      id: 'confidential',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Answers that only authorities may ask for do not stand in a public repository.',
      check: authorityOnlyInPublic('modelDocumentation'),
      remedy: 'Keep the listed answers elsewhere and write a withheld pointer in their place.',
      cites: ['AI Act Article 53(7)', 'AI Act Article 78'],
      applies: drawsUpForm,
    },
    {
      id: 'standards',
      force: 'may',
      basis: 'code',
      grade: 'R',
      asks: 'Established protocols and technical standards are followed in drawing up, updating and securing it.',
      check: stated('release', 'records.standards'),
      remedy: 'List the standards in records.standards of gpai/release.yaml.',
      applies: signed,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
