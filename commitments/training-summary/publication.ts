import { summaryCoversModel } from '../checks/summary-covers-model.ts'
import { sectionsInOrder, summaryFinal } from '../checks/summary-final.ts'
import { summaryRenewed, summaryUpdateNear } from '../checks/summary-renewed.ts'
import { summaryVersioned } from '../checks/summary-versioned.ts'
import { summaryLinked, summaryOnChannels, summaryPublished } from '../checks/training-summary-published.ts'
import type { Requirement } from '../measure.ts'
import { act, notice } from './sources.ts'

/** When, where and for which models the summary is public, and how it is kept current. */
export const publication = [
  {
    id: 'published',
    force: 'must',
    basis: 'act',
    grade: 'V',
    asks: 'The summary is public at the latest when the model is placed on the Union market.',
    check: summaryPublished,
    remedy: 'Publish the summary, and state url and published_on in training_summary of gpai/release.yaml.',
    cites: [act],
  },
  {
    id: 'channels',
    force: 'must',
    basis: 'act',
    grade: 'R',
    asks: "The summary stands on the provider's website and together with the model on its distribution channels.",
    check: summaryOnChannels,
    remedy:
      'State each distribution channel that carries the summary in training_summary.channel_urls of gpai/release.yaml.',
    cites: [notice],
  },
  {
    id: 'linked',
    force: 'should',
    basis: 'inference',
    grade: 'I',
    asks: 'The model card or README links the summary under the title of the template.',
    check: summaryLinked,
    remedy:
      'Add a link with the title "Public Summary of Training Content for General-Purpose AI models" to the model card.',
    cites: [notice],
  },
  {
    id: 'covers-model',
    force: 'must',
    basis: 'act',
    grade: 'V',
    asks: 'The summary names the model and version that is released.',
    check: summaryCoversModel,
    remedy: 'Add the released model with its version to model.versioned_names of the summary.',
    cites: [notice],
  },
  {
    id: 'history',
    force: 'must',
    basis: 'act',
    grade: 'R',
    asks: 'A later version of the summary links to the earlier ones.',
    check: summaryVersioned,
    remedy: 'Add the addresses of earlier versions to summary.version of the summary.',
    cites: [notice],
  },
  {
    id: 'renewed',
    force: 'must',
    basis: 'act',
    grade: 'V',
    asks: 'Where the model is trained on further data, the summary is updated every six months or sooner.',
    check: summaryRenewed,
    remedy: 'Update the summary, and set summary.last_update to the day of the update.',
    cites: [notice],
  },
  {
    id: 'update-near',
    force: 'should',
    basis: 'act',
    grade: 'V',
    asks: 'The next update of the summary of a model in training is not due within a month.',
    check: summaryUpdateNear,
    remedy: 'Prepare the next update of the summary.',
    cites: [notice],
  },
  {
    id: 'final',
    force: 'must',
    basis: 'inference',
    grade: 'I',
    asks: 'Nothing marks the summary as a draft.',
    check: summaryFinal,
    remedy: 'Settle the listed open points, and remove the marks of a draft from the summary.',
    cites: [notice],
  },
  {
    id: 'order',
    force: 'should',
    basis: 'inference',
    grade: 'I',
    asks: 'A summary in Markdown keeps the sections of the template in their order.',
    check: sectionsInOrder,
    remedy: 'Put the listed sections of the summary where the template has them.',
    cites: [notice],
  },
] as const satisfies readonly Requirement[]
