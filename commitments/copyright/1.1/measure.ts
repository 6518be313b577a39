import { policyElsewhere, policyInRepository } from '../../applies/copyright.ts'
import { follows } from '../../applies.ts'
import { indexComplete } from '../../checks/copyright/index-complete.ts'
import { legacyGapsJustified } from '../../checks/copyright/legacy-gaps-justified.ts'
import { modelCovered } from '../../checks/copyright/model-covered.ts'
import { policyChangeConsidered } from '../../checks/copyright/policy-change-considered.ts'
import { policyDocumentPresent } from '../../checks/copyright/policy-document-present.ts'
import { policyReviewed } from '../../checks/copyright/policy-reviewed.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.1 of the Copyright chapter, with the two sentences of Commitment 1 that no measure repeats. */
export default {
  id: 'copyright.1.1',
  title: 'Draw up, keep current and implement a copyright policy',
  cites: ['Code of Practice, Copyright chapter, Measure 1.1', 'AI Act Article 53(1)(c)'],
  applies: follows('copyright'),
  requirements: [
    {
      id: 'commitment',
      items: ['copyright.1.commitment'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The provider has a policy to comply with Union copyright law, and a record says how each measure is met.',
      check: recordReadable('copyrightPolicy'),
      remedy: 'Add gpai/copyright-policy.yaml, or correct the listed places in it.',
      cites: ['Code of Practice, Copyright chapter, Commitment 1', 'AI Act Article 53(1)(c)'],
    },
    {
      id: 'policy',
      items: ['copyright.1.1.1.policy'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'A policy is drawn up that covers the general-purpose AI models placed on the Union market.',
      check: policyDocumentPresent,
      remedy: 'Name the policy in policy.document of gpai/copyright-policy.yaml, or give its whole reference.',
    },
    {
      id: 'model-covered',
      items: ['copyright.1.1.1.policy'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The policy covers the model that is released.',
      check: modelCovered,
      remedy: 'Add the model to policy.covers_models of gpai/copyright-policy.yaml once the policy covers it.',
    },
    {
      id: 'single-document',
      items: ['copyright.1.1.1.single-document'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The policy is one single document that incorporates the five measures of the chapter.',
      check: indexComplete,
      remedy: 'Map each measure to a heading of the policy in policy.measure_index of gpai/copyright-policy.yaml.',
      applies: policyInRepository,
    },
    {
      id: 'single-document-elsewhere',
      items: ['copyright.1.1.1.single-document'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'A policy that is kept elsewhere is one single document that incorporates the five measures of the chapter.',
      check: indexComplete,
      remedy:
        'Map each measure to a heading or page of the policy in policy.measure_index of gpai/copyright-policy.yaml.',
      applies: policyElsewhere,
    },
    {
      id: 'responsibilities',
      items: ['copyright.1.1.1.responsibilities'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Responsibilities for implementing and for overseeing the policy are assigned inside the organisation.',
      check: stated('copyrightPolicy', 'responsibilities.implementation', 'responsibilities.oversight'),
      remedy: 'Name who implements and who oversees the policy in responsibilities of gpai/copyright-policy.yaml.',
    },
    {
      id: 'up-to-date',
      items: ['copyright.1.1.1.up-to-date'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'The policy is kept up to date.',
      check: policyReviewed,
      remedy: 'Review the policy and set policy.last_reviewed_on in gpai/copyright-policy.yaml.',
    },
    {
      id: 'change-considered',
      items: ['copyright.1.1.1.up-to-date'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'A change of data sources, crawlers, licence or terms of use comes with a new version of the policy, or a reason.',
      check: policyChangeConsidered,
      remedy:
        'Raise policy.version, or say in policy.no_update_reason of gpai/copyright-policy.yaml why that is not needed.',
    },
    {
      id: 'implemented',
      items: ['copyright.1.1.1.implemented'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The policy is carried out as it is written.',
      check: statedForPerson('copyrightPolicy', 'policy'),
      remedy: 'Have the policy owner confirm that the policy is implemented as described.',
      attestedBy: 'policy_owner',
    },
    {
      id: 'residual-responsibility',
      items: ['copyright.1.residual-responsibility'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'The provider itself verifies that its measures fit how each Member State implemented Union copyright law.',
      check: statedForPerson(
        'copyrightPolicy',
        'national_law.reviewed_on',
        'national_law.reviewer_role',
        'national_law.member_states',
      ),
      remedy: 'Record date, role of the reviewer and Member States in national_law of gpai/copyright-policy.yaml.',
      cites: ['Code of Practice, Copyright chapter, Commitment 1', 'Directive (EU) 2019/790 Article 4(3)'],
      attestedBy: 'legal',
    },
    {
      id: 'public-summary',
      items: ['copyright.1.1.2.public-summary'],
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: 'A summary of the policy is published and kept current.',
      check: stated('copyrightPolicy', 'policy.summary_url'),
      remedy: 'State where the summary is published in policy.summary_url of gpai/copyright-policy.yaml.',
    },
    {
      id: 'legacy-gaps',
      force: 'must',
      basis: 'guidelines',
      grade: 'V',
      asks: 'What an older model cannot supply any more is disclosed and justified in the copyright policy.',
      check: legacyGapsJustified('copyright-policy'),
      remedy:
        'Give reason and justification for each entry of legacy.gaps in gpai/release.yaml, and disclose it in the policy.',
      cites: ['Guidelines C(2025) 7719 final, section 5.3'],
    },
  ],
  reading,
  examples,
} as const satisfies Measure
