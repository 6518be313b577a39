import { type Item, ticks } from '../item.ts'

const grade = { content: 'V', audience: 'D' } as const

/** Section "Training process". */
export const training = [
  {
    id: 'training.design_specifications',
    title: 'Design specifications of the training process',
    asks: 'The stages of training, methods, key choices and assumptions, what is optimised for, and the relevance of the parameters as applicable.',
    answer: 'text',
    leastWords: 3,
    audiences: ticks('AN-'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 2(b)'],
    words: 400,
  },
  {
    id: 'training.decision_rationale',
    title: 'Decision rationale',
    asks: 'How and why the key choices in training were made.',
    answer: 'text',
    leastWords: 3,
    audiences: ticks('AN-'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 2(b)'],
    words: 200,
  },
] as const satisfies readonly Item[]
