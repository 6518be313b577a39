import { modifiesModel } from '../applies/training-summary.ts'
import { formAndSummaryAgree } from '../checks/form-and-summary-agree.ts'
import { legacyGapsJustified } from '../checks/legacy-gaps-justified.ts'
import { modalitiesAgree } from '../checks/modalities-agree.ts'
import { nothingConfidential } from '../checks/nothing-confidential.ts'
import { policyAndSummaryAgree } from '../checks/policy-and-summary-agree.ts'
import { representativeNamed } from '../checks/representative-named.ts'
import { dependenciesLinked } from '../checks/sources-traceable.ts'
import { statedForPerson } from '../checks/stated-for-person.ts'
import type { Requirement } from '../measure.ts'
import { act, notice } from './sources.ts'

const should = { force: 'should', basis: 'inference', grade: 'I', cites: [act, notice] } as const

/** What the summary has to agree with, and what it should not hold. */
export const agreement = [
  {
    id: 'modalities-agree',
    ...should,
    asks: 'Every modality of a source stands in the table of modalities, and each of the table comes from a source.',
    check: modalitiesAgree,
    remedy: 'Correct the table of modalities or the listed sources in the summary.',
  },
  {
    id: 'form-agrees',
    ...should,
    asks: 'The summary says the same as the Model Documentation Form.',
    check: formAndSummaryAgree,
    remedy: 'Correct the listed answers in gpai/training-summary.yaml or in gpai/model-documentation.yaml.',
  },
  {
    id: 'policy-agrees',
    ...should,
    asks: 'Crawlers, robots.txt and signature of the Code are as the copyright policy and the release manifest say.',
    check: policyAndSummaryAgree,
    remedy: 'Correct the listed answers in gpai/training-summary.yaml, or the record that says otherwise.',
  },
  {
    id: 'representative',
    force: 'must',
    basis: 'act',
    grade: 'V',
    cites: [act, 'AI Act Article 54'],
    asks: 'A provider outside of the Union that has to appoint an authorised representative names it.',
    check: representativeNamed,
    remedy: 'Name the authorised representative in provider.authorised_representative of the summary.',
  },
  {
    id: 'modification',
    force: 'must',
    basis: 'act',
    grade: 'V',
    cites: [act, 'Guidelines C(2025) 7719 final, section 3.2'],
    asks: 'A provider by modification names the modified model with a link to its summary.',
    check: dependenciesLinked,
    remedy: 'Add name, version and link of the modified model to model.dependencies of the summary.',
    applies: modifiesModel,
  },
  {
    id: 'legacy-gaps',
    force: 'must',
    basis: 'guidelines',
    grade: 'R',
    cites: ['Guidelines C(2025) 7719 final, section 5.3', notice],
    asks: 'What an older model cannot supply any more is named and justified in the summary.',
    check: legacyGapsJustified('training-summary'),
    remedy:
      'Give reason and justification of each entry of legacy.gaps in gpai/release.yaml, and disclose it in the summary.',
  },
  {
    id: 'confidential',
    ...should,
    asks: 'The summary holds no personal data, terms of contracts or secrets.',
    check: nothingConfidential,
    remedy: 'Look at the listed answers, and remove what should not be public.',
  },
  {
    id: 'judged',
    force: 'must',
    basis: 'act',
    grade: 'V',
    atMost: 'warn',
    cites: [act],
    asks: 'The answers are true, representative and complete.',
    check: statedForPerson('release', 'training_summary'),
    remedy: 'Have the data lead confirm that the answers are true, representative and complete.',
    attestedBy: 'data_lead',
  },
] as const satisfies readonly Requirement[]
