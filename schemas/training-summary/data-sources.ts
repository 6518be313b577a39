import { comments, field, sourceModalities } from './field.ts'

const publicData = { yes: ['public.used'] }
const privateData = { yes: ['private.used'] }

/** Sections 2.1 and 2.2: datasets that others made. */
export const dataSources = [
  field({
    id: 'public.used',
    title: 'Have you used publicly available datasets to train the model?',
    asks: 'Whether datasets were used that others compiled and everybody can download, web archives included.',
    answer: 'yesNo',
  }),
  field({
    id: 'public.modalities',
    title: 'Publicly available datasets: Modality(ies) covered',
    alsoCalled: ['Publicly available datasets: Modality(ies) of the content covered by the datasets concerned'],
    asks: 'The modalities that these datasets cover.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen: publicData,
  }),
  field({
    id: 'public.large',
    title: 'List of large publicly available datasets',
    asks: 'Each large dataset by name with a link, or with a description where no link exists.',
    answer: 'sources',
    neededWhen: publicData,
    accepts: ['none-exists'],
  }),
  field({
    id: 'public.other_description',
    title: 'General description of other publicly available datasets not listed above',
    asks: 'A general description of the smaller datasets.',
    answer: 'text',
    leastWords: 2,
    neededWhen: publicData,
    accepts: ['none-exists'],
  }),
  comments('public', 'Publicly available datasets'),
  field({
    id: 'licensed.used',
    title:
      'Have you concluded transactional commercial licensing agreement(s) with rightsholder(s) or their representatives?',
    asks: 'Whether datasets were licensed commercially from rightsholders or their representatives.',
    answer: 'yesNo',
  }),
  field({
    id: 'licensed.modalities',
    title: 'Datasets commercially licensed by rightsholders or their representatives: Modality(ies) covered',
    asks: 'The modalities that the licensed data covers.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen: { yes: ['licensed.used'] },
  }),
  field({
    id: 'private.used',
    title: 'Have you obtained private datasets not licensed as in 2.2.1?',
    alsoCalled: [
      'Have you obtained private datasets from third parties that are not licensed as described in Section 2.2.1?',
      'Have you obtained private datasets from third parties?',
    ],
    asks: 'Whether private datasets were obtained from others in another way, such as data intermediaries.',
    answer: 'yesNo',
  }),
  field({
    id: 'private.modalities',
    title: 'Private datasets obtained from other third parties: Modality(ies) covered',
    asks: 'The modalities that these datasets cover.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen: privateData,
  }),
  field({
    id: 'private.known',
    title: 'If publicly known, list them',
    alsoCalled: ['List of publicly known private datasets', 'If publicly known, list the private datasets'],
    asks: 'The publicly known datasets by name, with a link.',
    answer: 'sources',
    neededWhen: privateData,
    accepts: ['none-exists'],
  }),
  field({
    id: 'private.unknown_description',
    title: 'General description of non-publicly known private datasets obtained from third parties',
    alsoCalled: ['General description of non-publicly known ones'],
    asks: 'A general description of the datasets that are not publicly known.',
    answer: 'text',
    leastWords: 2,
    neededWhen: privateData,
    accepts: ['none-exists'],
  }),
  comments('private', 'Private datasets obtained from other third parties'),
]
