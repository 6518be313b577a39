import { type Item, ticks } from '../item.ts'

const grade = { content: 'V', audience: 'V' } as const
const hooks = ['Annex XI section 1 point 2(d)'] as const

/** The bands for the duration of training, shortest first. */
export const trainingTimeOptions = ['Less than 1 month', '1-3 months', '3-6 months', 'More than 6 months'] as const

/** Section "Computational resources (during training)". */
export const compute = [
  {
    id: 'compute.training_time_range',
    title: 'Training time: range',
    alsoCalled: ['Training time (NCAs)'],
    asks: 'The band that holds the duration of training.',
    answer: 'choice',
    audiences: ticks('-N-'),
    accepts: ['withheld'],
    grade,
    hooks,
    options: trainingTimeOptions,
  },
  {
    id: 'compute.training_time_detail',
    title: 'Training time',
    alsoCalled: ['Training time (AIO)', 'Training time: detail'],
    asks: 'Which period is measured, the wall-clock days, and the hardware days for each type of accelerator.',
    answer: 'trainingTime',
    audiences: ticks('A--'),
    accepts: ['withheld'],
    grade,
    hooks,
    figures: { least: 1, grade: 'V' },
  },
  {
    id: 'compute.training_operations_magnitude',
    title: 'Amount of computation used for training: order of magnitude',
    alsoCalled: ['Amount of computation used for training (NCAs)'],
    asks: 'The measured or estimated computation, as a power of ten.',
    answer: 'quantity',
    audiences: ticks('-N-'),
    accepts: ['withheld'],
    grade,
    hooks,
  },
  {
    id: 'compute.training_operations',
    title: 'Amount of computation used for training',
    alsoCalled: ['Amount of computation used for training (AIO)'],
    asks: 'The measured or estimated computation in operations, with at least two significant figures.',
    answer: 'quantity',
    audiences: ticks('A--'),
    accepts: ['withheld'],
    grade,
    hooks,
    figures: { least: 2, grade: 'V' },
  },
  {
    id: 'compute.measurement_methodology',
    title: 'Measurement methodology of computation',
    alsoCalled: ['Computational resources: measurement methodology'],
    asks: 'How the amount of computation was measured or estimated.',
    answer: 'text',
    leastWords: 2,
    holds: 'measurement',
    audiences: ticks('AN-'),
    accepts: ['withheld'],
    grade,
    hooks,
  },
] as const satisfies readonly Item[]
