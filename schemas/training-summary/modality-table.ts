import { field } from './field.ts'

const hours = ['Less than 10 000 hours', '10 000 to 1 million hours', 'More than 1 million hours'] as const

/** The size ranges that the template offers for each modality; none for "other". */
export const sizeRanges = {
  text: ['Less than 1 billion tokens', '1 billion to 10 trillion tokens', 'More than 10 trillion tokens'],
  image: ['Less than 1 million images', '1 million to 1 billion images', 'More than 1 billion images'],
  audio: hours,
  video: hours,
  other: [],
} as const

/** The least and the most of each range, in its unit; a custom size lies between them. */
export const rangeEdges: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly unit: RegExp }>
> = {
  'Less than 1 billion tokens': { least: 0, most: 1e9, unit: /token/ },
  '1 billion to 10 trillion tokens': { least: 1e9, most: 1e13, unit: /token/ },
  'More than 10 trillion tokens': { least: 1e13, most: Number.POSITIVE_INFINITY, unit: /token/ },
  'Less than 1 million images': { least: 0, most: 1e6, unit: /image|picture|photo/ },
  '1 million to 1 billion images': { least: 1e6, most: 1e9, unit: /image|picture|photo/ },
  'More than 1 billion images': { least: 1e9, most: Number.POSITIVE_INFINITY, unit: /image|picture|photo/ },
  'Less than 10 000 hours': { least: 0, most: 1e4, unit: /hour/ },
  '10 000 to 1 million hours': { least: 1e4, most: 1e6, unit: /hour/ },
  'More than 1 million hours': { least: 1e6, most: Number.POSITIVE_INFINITY, unit: /hour/ },
}

/** The rows of the table. */
export const tableModalities = ['text', 'image', 'audio', 'video', 'other'] as const

type TableModality = (typeof tableModalities)[number]

const names = { text: 'Text', image: 'Image', audio: 'Audio', video: 'Video', other: 'Other' } as const

/** Section 1.3: a row for each modality with four cells. */
export const modalityTable = tableModalities.flatMap(row)

function row(modality: TableModality) {
  const id = `modality.${modality}` as const
  const name = names[modality]
  const called = (label: string) => (modality === 'image' ? [`Images: ${label}`] : [])
  const present = { yes: [`${id}.present`] }
  const options = sizeRanges[modality]
  return [
    field({
      id: `${id}.present` as const,
      title: `${name}: Modality`,
      alsoCalled: [`${name}: Present`, ...called('Modality'), ...called('Present')],
      asks: `Whether the training data holds this modality${modality === 'other' ? ', and its name' : ''}.`,
      answer: 'yesNo',
      optional: true,
      accepts: ['not-applicable'],
    }),
    field({
      id: `${id}.size_range` as const,
      title: `${name}: Training data size`,
      alsoCalled: called('Training data size'),
      asks: 'The range that holds the size of the data after pre-processing and before training.',
      ...(options.length === 0
        ? ({ answer: 'text', optional: true, accepts: ['not-applicable'] } as const)
        : { answer: 'choice' as const, options, neededWhen: { ...present, unless: `${id}.size_custom` } }),
    }),
    field({
      id: `${id}.size_custom` as const,
      title: `${name}: Approximate size in another unit`,
      alsoCalled: [`${name}: Alternative size`, ...called('Approximate size in another unit')],
      asks: 'The approximate size with its unit, where no range is chosen or beside it.',
      answer: 'size',
      ...(options.length === 0 ? { neededWhen: present } : { optional: true, accepts: ['not-applicable'] }),
    }),
    field({
      id: `${id}.content_types` as const,
      title: `${name}: Types of content`,
      alsoCalled: called('Types of content'),
      asks: 'The types of content of this modality.',
      answer: 'text',
      neededWhen: present,
    }),
  ]
}
