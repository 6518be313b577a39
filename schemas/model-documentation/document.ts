import type { Item } from '../item.ts'

const grade = { content: 'V', audience: 'V' } as const

/** Document control: the two cells that identify a revision of the form. */
export const document = [
  {
    id: 'document.last_updated',
    title: 'Date this document was last updated',
    alsoCalled: ['Last updated', 'Date last updated'],
    asks: 'The date of this revision of the documentation.',
    answer: 'date',
    audiences: [],
    accepts: [],
    grade,
    hooks: ['Measure 1.1'],
  },
  {
    id: 'document.version',
    title: 'Document version number',
    alsoCalled: ['Document version'],
    asks: 'The revision of the documentation, not of the model.',
    answer: 'version',
    audiences: [],
    accepts: [],
    grade,
    hooks: ['Measure 1.1'],
  },
] as const satisfies readonly Item[]
