import { meansForArticle53, meansForArticle55 } from '../../applies/core.ts'
import { usesAlternativeMeans } from '../../applies.ts'
import { meansExplained, meansJudged, meansMapped, meansReported } from '../../checks/scope/alternative-means.ts'
import { meansCover, meansDocumented } from '../../checks/scope/means-documents.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const guidelines = 'Guidelines C(2025) 7719 final, section 5.1'
const duty = ['AI Act Article 53(4)', 'AI Act Article 55(2)'] as const
const list = 'alternative_means of gpai/release.yaml'

/** How a provider that did not sign a chapter shows, for assessment by the Commission, that it meets the duties behind it. */
export default {
  id: 'act.alternative-means',
  title: 'Show alternative adequate means for a chapter that was not signed',
  cites: [...duty, guidelines],
  applies: usesAlternativeMeans,
  requirements: [
    {
      id: 'explained',
      force: 'must',
      basis: 'act',
      grade: 'V',
      atMost: 'warn',
      asks: 'For each duty whose chapter was not signed, it is said which document shows the means; where the usual documents show it, they are the means.',
      check: meansExplained,
      remedy: `Add an entry with duty, document and covers for each listed duty to ${list}.`,
      cites: duty,
    },
    {
      id: 'document',
      force: 'must',
      basis: 'inference',
      grade: 'V',
      asks: 'Each means is a document: in the repository, or at an address with its hash, long enough for what it is to show, and not the same words for several duties.',
      check: meansDocumented,
      remedy: `Name document, or url with sha256, in the listed entries of ${list}.`,
      cites: duty,
    },
    {
      id: 'covers',
      force: 'must',
      basis: 'act',
      grade: 'V',
      asks: 'The document covers every point of its duty.',
      check: meansCover,
      remedy: `State in covers of the listed entries of ${list} under which heading or on which page each point stands.`,
      cites: [...duty, 'AI Act Article 53(1)', 'AI Act Article 55(1)', 'AI Act Annex XI', 'AI Act Annex XII'],
    },
    {
      id: 'mapped',
      force: 'may',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The means are compared with the measures of the chapter, for example by a gap analysis.',
      check: meansMapped,
      remedy: `Name the analysis in gap_analysis of each entry of ${list}.`,
      cites: [guidelines],
    },
    {
      id: 'reported',
      force: 'should',
      basis: 'guidelines',
      grade: 'V',
      asks: 'The alternative means are reported to the AI Office.',
      check: meansReported,
      remedy: `Report the means to the AI Office, then state reported_on and report_reference in ${list}.`,
      cites: [guidelines],
    },
    {
      id: 'judged',
      force: 'must',
      basis: 'act',
      grade: 'V',
      applies: meansForArticle53,
      asks: 'The means for documentation and copyright are adequate, which is what the Commission assesses.',
      check: meansJudged('53'),
      remedy: 'Have the owner of the documentation judge, for each entry, that the means are adequate.',
      cites: ['AI Act Article 53(4)'],
      attestedBy: 'documentation_owner',
    },
    {
      id: 'judged-safety',
      force: 'must',
      basis: 'act',
      grade: 'V',
      applies: meansForArticle55,
      asks: 'The means for the duties on systemic risk are adequate, which is what the Commission assesses.',
      check: meansJudged('55'),
      remedy: 'Have the owner of the risks judge, for each entry, that the means are adequate.',
      cites: ['AI Act Article 55(2)'],
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
