import { shownByUsualDocuments, signedTransparency, systemicDocumentation } from '../../applies/core.ts'
import { both, owes } from '../../applies.ts'
import { documentationCurrent } from '../../checks/core/documentation-current.ts'
import { cell, documentationOfBase, type Fact, factsStated, key } from '../../checks/core/facts-stated.ts'
import { documentForPerson } from '../../checks/statements/document-for-person.ts'
import { documentPointed } from '../../checks/statements/document-pointed.ts'
import { withDocument } from '../../checks/statements/with-document.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const article = 'AI Act Article 53(1)(a)'
const form = 'gpai/model-documentation.yaml'
const applies = shownByUsualDocuments('53.1.a')
const core = { force: 'must', basis: 'act', grade: 'V', applies } as const
const carriedBy = ['transparency.1.1.drawn-up'] as const

/** Points of Annex XI, Section 1, that everybody documents. */
const annex = (...points: readonly string[]) =>
  ({
    ...core,
    carriedBy,
    cites: [...points.map((point) => `AI Act Annex XI Section 1 point ${point}`), article],
  }) as const

/** A cell whose answer a modifier may leave to the documentation of the base. */
const ofBase = (item: Parameters<typeof cell>[0]): Fact => [cell(item), documentationOfBase]

/** The technical documentation of Article 53(1)(a), for whoever owes it; a form of the Code is one way to write it. */
export default {
  id: 'act.53.1.a',
  title: 'Draw up the technical documentation of the model',
  cites: [article, 'AI Act Annex XI Section 1'],
  applies: owes('documentation'),
  requirements: [
    {
      id: 'drawn-up',
      ...core,
      asks: 'A technical documentation of this model exists.',
      check: withDocument('modelDocumentation', factsStated([[cell('general.model_name')]])),
      remedy: `Write ${form}, or name the document in alternative_means of gpai/release.yaml with duty 53.1.a.`,
      cites: [article],
      carriedBy,
    },
    {
      id: 'versioned',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      applies,
      asks: 'The documentation says which version it is, and of which day.',
      check: factsStated([[cell('document.version')], [cell('document.last_updated')]]),
      remedy: `State document.version and document.last_updated in ${form}.`,
      cites: [article],
      carriedBy: ['transparency.1.1.drawn-up'],
    },
    {
      id: 'current',
      ...core,
      asks: 'The documentation describes the released model, not an earlier one.',
      check: documentationCurrent,
      remedy: `Bring ${form} up to date, or correct the name of the model in gpai/release.yaml.`,
      cites: [article],
      carriedBy: ['transparency.1.1.up-to-date'],
    },
    {
      id: 'tasks',
      ...annex('1(a)'),
      asks: 'The documentation says for which tasks the model is meant, and into which type and nature of AI systems it can go.',
      check: factsStated([ofBase('use.intended_uses'), ofBase('use.ai_system_types')]),
      remedy: `Answer use.intended_uses and use.ai_system_types in ${form}.`,
    },
    {
      id: 'use-policy',
      ...annex('1(b)'),
      asks: 'The documentation gives the acceptable use policies that apply, or says that there is none.',
      check: factsStated([ofBase('use.acceptable_use_policy')]),
      remedy: `Answer use.acceptable_use_policy in ${form}.`,
    },
    {
      id: 'release',
      ...annex('1(c)'),
      asks: 'The documentation gives the date of release and the ways of distribution.',
      check: factsStated([
        [cell('general.release_date'), cell('general.union_market_release_date')],
        [cell('distribution.channels_union_market')],
      ]),
      remedy: `Answer general.release_date and distribution.channels_union_market in ${form}.`,
    },
    {
      id: 'architecture',
      ...annex('1(d)'),
      asks: 'The documentation gives the architecture and the number of parameters.',
      check: factsStated([
        ofBase('properties.architecture'),
        [cell('properties.total_parameters'), cell('properties.total_parameters_range'), documentationOfBase],
      ]),
      remedy: `Answer properties.architecture and properties.total_parameters in ${form}.`,
    },
    {
      id: 'formats',
      ...core,
      warnsWhere: signedTransparency,
      asks: 'The documentation gives modality and format of inputs and outputs; the form of the Code has no cell for the format.',
      check: factsStated([
        ofBase('properties.input_modalities'),
        ofBase('properties.output_modalities'),
        ofBase('properties.input_formats'),
        ofBase('properties.output_formats'),
      ]),
      remedy: `State input_formats and output_formats in properties of ${form}.`,
      cites: ['AI Act Annex XI Section 1 point 1(e)', article],
    },
    {
      id: 'licence',
      ...annex('1(f)'),
      asks: 'The documentation gives the licence, or says that there is none.',
      check: factsStated([
        [cell('distribution.license_link'), key('release', 'license.spdx'), key('release', 'license.text')],
      ]),
      remedy: `Answer distribution.license_link in ${form}.`,
    },
    {
      id: 'integration',
      ...annex('2(a)'),
      asks: 'The documentation gives the technical means that are needed to integrate the model.',
      check: factsStated([ofBase('use.technical_means')]),
      remedy: `Answer use.technical_means in ${form}.`,
    },
    {
      id: 'design',
      ...annex('2(b)'),
      asks: 'The documentation describes the design of model and training: methods, key choices with reasons and assumptions, and what is optimised for.',
      check: factsStated([
        ofBase('properties.design_specifications'),
        [cell('training.design_specifications')],
        [cell('training.decision_rationale')],
      ]),
      remedy: `Answer properties.design_specifications, training.design_specifications and training.decision_rationale in ${form}.`,
    },
    {
      id: 'data',
      ...annex('2(c)'),
      asks: 'The documentation describes the data used for training, testing and validation: type, provenance, curation, size, scope, selection, and measures against unsuitable sources and bias.',
      check: factsStated([
        [cell('data.types')],
        [cell('data.provenance')],
        [cell('data.obtained_and_selected')],
        [cell('data.size_aio'), cell('data.size_ncas')],
        [cell('data.scope_characteristics')],
        [cell('data.curation')],
        [cell('data.unsuitability_measures')],
        [cell('data.bias_measures')],
      ]),
      remedy: `Answer the listed items of data in ${form}; where there are no measures, say so.`,
    },
    {
      id: 'compute',
      ...annex('2(d)'),
      asks: 'The documentation gives the computational resources used for training, the training time and other relevant details.',
      check: factsStated([
        [cell('compute.training_operations'), cell('compute.training_operations_magnitude')],
        [cell('compute.training_time_detail'), cell('compute.training_time_range')],
      ]),
      remedy: `Answer compute.training_operations and compute.training_time_detail in ${form}.`,
    },
    {
      id: 'energy',
      ...annex('2(e)'),
      asks: 'The documentation gives the known or estimated energy consumption of the model, or names the information that is missing for an estimate.',
      check: factsStated([[cell('energy.training_mwh')]]),
      remedy: `Answer energy.training_mwh in ${form}; an estimate from the computational resources is enough.`,
    },
    {
      id: 'testing',
      ...core,
      asks: 'The documentation describes the testing process, or says that the model was not tested.',
      check: factsStated([[cell('testing.process')]]),
      remedy: `Answer testing.process in ${form}, with none_exists and the reason where no testing was carried out.`,
      cites: [article],
      carriedBy: ['safety.3.2'],
    },
    {
      id: 'evaluation',
      ...core,
      asks: 'The documentation holds the results of the evaluation of the model, or says that it was not evaluated.',
      check: factsStated([[cell('testing.evaluation_results')]]),
      remedy: `Answer testing.evaluation_results in ${form}, with none_exists and the reason where no evaluation was carried out.`,
      cites: [article],
      carriedBy: ['safety.10.1.documents'],
    },
    {
      id: 'on-request',
      force: 'must',
      basis: 'act',
      grade: 'V',
      atMost: 'warn',
      asks: 'Somebody can hand the documentation over when the AI Office or a national competent authority asks for it.',
      check: factsStated([[key('release', 'information_requests.owner'), key('release', 'records.custodian')]]),
      remedy: 'Name who hands it over in information_requests.owner of gpai/release.yaml.',
      cites: [article, 'AI Act Article 91(1)'],
      carriedBy: ['transparency.1.2.ai-office-requests'],
    },
    {
      id: 'systemic',
      ...core,
      applies: both(systemicDocumentation, applies),
      asks: 'For a model with systemic risk the documentation also holds evaluation strategies with results, adversarial testing and adaptations where applicable, and the system architecture where applicable.',
      check: withDocument(
        'safetyRecords',
        documentPointed(
          'safetyRecords',
          'documents.architecture',
          'documents.evaluations',
          'documents.safety_mitigations',
        ),
      ),
      remedy: 'Point to the three documents in documents of gpai/safety/records.yaml.',
      cites: ['AI Act Annex XI Section 2 points 1 to 3', article],
      carriedBy: ['safety.10.1.documents'],
    },
    {
      id: 'judged',
      ...core,
      asks: 'The documentation is right, and complete for the size and the risk profile of the model.',
      check: documentForPerson('modelDocumentation'),
      remedy: 'Have the owner of the documentation confirm that it is right and complete.',
      cites: [article, 'AI Act Annex XI Section 1'],
      attestedBy: 'documentation_owner',
      carriedBy: ['transparency.1.1.judged'],
    },
  ],
  examples,
} as const satisfies Measure
