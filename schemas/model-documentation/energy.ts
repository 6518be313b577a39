import { type Item, ticks } from '../item.ts'

const grade = { content: 'V', audience: 'V' } as const
const audiences = ticks('AN-')
const hooks = ['Annex XI section 1 point 2(e)'] as const

/** Section "Energy consumption (during training and inference)". */
export const energy = [
  {
    id: 'energy.training_mwh',
    title: 'Amount of energy used for training',
    asks: 'The measured or estimated energy in MWh, with at least two significant figures.',
    answer: 'energy',
    audiences,
    accepts: ['withheld', 'not-applicable'],
    grade,
    hooks,
    figures: { least: 2, grade: 'V' },
  },
  {
    id: 'energy.training_methodology',
    title: 'Measurement methodology of training energy',
    alsoCalled: ['Energy used for training: measurement methodology'],
    asks: 'How the energy was measured or estimated; if even an estimate fails, which kind of information is missing.',
    answer: 'text',
    leastWords: 2,
    holds: 'measurement',
    audiences,
    accepts: ['withheld'],
    grade,
    hooks,
    words: 100,
  },
  {
    id: 'energy.inference_operations',
    title: 'Benchmarked amount of computation used for inference',
    asks: 'Floating-point operations (not energy) for the benchmark task of the next item, with at least two significant figures.',
    answer: 'quantity',
    audiences,
    accepts: ['withheld'],
    grade,
    hooks,
    figures: { least: 2, grade: 'V' },
  },
  {
    id: 'energy.inference_methodology',
    title: 'Measurement methodology of inference',
    alsoCalled: ['Inference: measurement methodology'],
    asks: 'The computational task and the hardware that the benchmark used.',
    answer: 'text',
    leastWords: 2,
    holds: 'measurement',
    audiences,
    accepts: ['withheld'],
    grade,
    hooks,
  },
] as const satisfies readonly Item[]
