import { usesThirdPartyCrawls } from '../../applies/copyright.ts'
import { shownByUsualDocuments } from '../../applies/core.ts'
import { both, legacyModel, owes } from '../../applies.ts'
import { legacyGapsJustified } from '../../checks/copyright/legacy-gaps-justified.ts'
import { modelCovered } from '../../checks/copyright/model-covered.ts'
import { policyWritten, reservationsCovered } from '../../checks/copyright/policy-written.ts'
import { thirdPartyReservations } from '../../checks/copyright/third-party-reservations.ts'
import { documentForPerson } from '../../checks/statements/document-for-person.ts'
import { judgedWhereStated } from '../../checks/statements/judged-where-stated.ts'
import { stated } from '../../checks/statements/stated.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const article = 'AI Act Article 53(1)(c)'
const record = 'gpai/copyright-policy.yaml'
const applies = shownByUsualDocuments('53.1.c')
const core = { force: 'must', basis: 'act', grade: 'V', applies, cites: [article] } as const

/** The copyright policy that Article 53(1)(c) asks of everybody who places a model on the market, signatory or not. */
export default {
  id: 'act.53.1.c',
  title: 'Put a copyright policy in place',
  cites: [article],
  applies: owes('copyright-policy'),
  requirements: [
    {
      id: 'policy',
      ...core,
      asks: 'A policy to comply with Union law on copyright and related rights is in place, in writing.',
      check: withDocument('copyrightPolicy', policyWritten),
      remedy: `Write the policy, and name it in policy.document of ${record}, or in alternative_means of gpai/release.yaml with duty 53.1.c.`,
      carriedBy: ['copyright.1.1.policy'],
    },
    {
      id: 'dated',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      applies,
      asks: 'The policy has a version and a day from which it is in force.',
      check: stated('copyrightPolicy', 'policy.version', 'policy.effective_from'),
      remedy: `State policy.version and policy.effective_from in ${record}.`,
      carriedBy: ['copyright.1.1.policy'],
      cites: [article],
    },
    {
      id: 'covers-model',
      ...core,
      asks: 'The policy applies to this model; one policy may serve several.',
      check: modelCovered,
      remedy: `State policy.covers, or add the model to policy.covers_models, in ${record}.`,
      cites: [article, 'Guidelines C(2025) 7719 final, section 2.2'],
      carriedBy: ['copyright.1.1.model-covered'],
    },
    {
      id: 'reservations',
      ...core,
      asks: 'The policy says how reservations of rights under Article 4(3) of Directive (EU) 2019/790 are identified and complied with.',
      check: reservationsCovered,
      remedy: `Name the heading in policy.anchors.reservations of ${record}.`,
      cites: [article, 'Directive (EU) 2019/790 Article 4(3)'],
      carriedBy: ['copyright.1.3.reservations'],
    },
    {
      id: 'technology',
      ...core,
      asks: 'State-of-the-art technologies are among the means by which reservations are identified and complied with.',
      check: judgedWhereStated(
        'copyrightPolicy',
        'policy.anchors.reservations',
        'crawlers',
        'protocols',
        'data.reservations_statement',
      ),
      remedy:
        'Have the owner of the policy confirm which technologies are used, and that they are of the state of the art.',
      carriedBy: ['copyright.1.3.reservations'],
      attestedBy: 'policy_owner',
    },
    {
      id: 'other-data',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      applies: both(usesThirdPartyCrawls, applies),
      asks: 'The policy covers content that others collected as well.',
      check: thirdPartyReservations,
      remedy: `State data.third_party_scraped and data.reservations_statement in ${record}.`,
      cites: [article, 'Directive (EU) 2019/790 Article 4(3)'],
      carriedBy: ['copyright.1.3.third-party-data'],
    },
    {
      id: 'judged',
      ...core,
      asks: 'The policy is adequate, and it is carried out.',
      check: documentForPerson('copyrightPolicy'),
      remedy: 'Have the owner of the policy confirm that it is adequate and carried out.',
      carriedBy: ['copyright.1.1.implemented'],
      attestedBy: 'policy_owner',
    },
    {
      id: 'legacy-gaps',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      applies: legacyModel,
      asks: 'What an older model cannot supply any more is disclosed and justified in the copyright policy.',
      check: legacyGapsJustified('copyright-policy'),
      remedy:
        'Give reason and justification for each entry of legacy.gaps in gpai/release.yaml, and disclose it in the policy.',
      cites: ['Guidelines C(2025) 7719 final, section 5.3'],
      carriedBy: ['copyright.1.1.legacy-gaps'],
    },
  ],
  examples,
} as const satisfies Measure
