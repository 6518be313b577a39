import { shownByUsualDocuments, signedTransparency } from '../../applies/core.ts'
import { owes } from '../../applies.ts'
import { packageCurrent } from '../../checks/core/documentation-current.ts'
import { factsStated, key } from '../../checks/core/facts-stated.ts'
import { annexXiiCovered, sizesGiven } from '../../checks/core/integrator-information.ts'
import { judgedWhereStated } from '../../checks/statements/judged-where-stated.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const article = 'AI Act Article 53(1)(b)'
const applies = shownByUsualDocuments('53.1.b')
const core = { force: 'must', basis: 'act', grade: 'V', applies } as const
const manifest = (item: string) => key('release', item)

/** The information for providers of AI systems who intend to integrate the model, as Article 53(1)(b) asks of everybody. */
export default {
  id: 'act.53.1.b',
  title: 'Give information to providers who integrate the model',
  cites: [article, 'AI Act Annex XII'],
  applies: owes('documentation'),
  requirements: [
    {
      id: 'available',
      ...core,
      asks: 'Those who intend to integrate the model can get information and documentation on it, subject to intellectual property rights, confidential business information and trade secrets.',
      check: stated('release', 'downstream.package'),
      remedy: 'Say in downstream.package of gpai/release.yaml where it is to be had.',
      cites: [article],
      carriedBy: ['transparency.1.2.downstream-package'],
    },
    {
      id: 'current',
      force: 'must',
      basis: 'act',
      grade: 'V',
      applies,
      atMost: 'warn',
      asks: 'The information is about the released version.',
      check: packageCurrent,
      remedy: 'State the version that it is about in downstream.version of gpai/release.yaml.',
      cites: [article],
      carriedBy: ['transparency.1.1.up-to-date'],
    },
    {
      id: 'capabilities',
      ...core,
      warnsWhere: signedTransparency,
      asks: 'The information says what the model can do and what its limitations are, so that integrators understand both well.',
      check: factsStated([
        [manifest('downstream.covers.capabilities'), manifest('public_info.usage.capabilities')],
        [manifest('downstream.covers.limitations'), manifest('public_info.usage.limitations')],
      ]),
      remedy: 'Name the places in capabilities and limitations of downstream.covers in gpai/release.yaml.',
      cites: ['AI Act Article 53(1)(b)(i)'],
    },
    {
      id: 'duties',
      ...core,
      asks: 'The information lets integrators meet their own duties under the Act.',
      check: judgedWhereStated('release', 'downstream.covers.duties'),
      remedy: 'Have the owner of the documentation confirm that integrators can meet their duties with it.',
      cites: ['AI Act Article 53(1)(b)(i)'],
      attestedBy: 'documentation_owner',
    },
    {
      id: 'annex-xii',
      ...core,
      asks: 'The information contains each point of Annex XII; interaction with outside hardware or software, software versions and data only where applicable.',
      check: annexXiiCovered,
      remedy: 'Answer the listed items, or name the places in downstream.covers.annex_xii of gpai/release.yaml.',
      cites: ['AI Act Annex XII', 'AI Act Article 53(1)(b)(ii)'],
      carriedBy: ['transparency.1.1.drawn-up'],
    },
    {
      id: 'formats',
      ...core,
      warnsWhere: signedTransparency,
      asks: 'The information gives modality, format and maximum size of inputs and outputs.',
      check: sizesGiven,
      remedy:
        'Answer input_max_size and output_max_size in properties of gpai/model-documentation.yaml, or name the place in downstream.covers.annex_xii of gpai/release.yaml.',
      cites: ['AI Act Annex XII points 1(g) and 2(b)', 'AI Act Article 53(1)(b)(ii)'],
    },
    {
      id: 'judged',
      ...core,
      asks: 'The information is enough for a good understanding of capabilities and limitations.',
      check: judgedWhereStated('release', 'downstream.package'),
      remedy: 'Have the owner of the documentation confirm that the information is enough.',
      cites: ['AI Act Article 53(1)(b)(i)'],
      attestedBy: 'documentation_owner',
    },
  ],
  examples,
} as const satisfies Measure
