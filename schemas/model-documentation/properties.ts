import { type Item, ticks } from '../item.ts'

const grade = { content: 'V', audience: 'D' } as const

/** The modalities that the form lets a provider tick. */
export const modalities = ['Text', 'Images', 'Audio', 'Video', 'Other'] as const

/** The ranges for the total number of parameters, smallest first; `parameterRanges` in the engine holds their edges. */
export const parameterRangeOptions = [
  '1-500M',
  '500M-5B',
  '5B-15B',
  '15B-50B',
  '50B-100B',
  '100B-500B',
  '500B-1T',
  '>1T',
] as const

/** Section "Model properties". */
export const properties = [
  {
    id: 'properties.architecture',
    title: 'Model architecture',
    asks: 'A general description of the architecture.',
    answer: 'text',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(d)', 'Annex XII point 1(f)'],
    words: 20,
  },
  {
    id: 'properties.design_specifications',
    title: 'Design specifications of the model',
    asks: 'The main design choices with their rationale and assumptions, so that a reader sees how the model was designed.',
    answer: 'text',
    leastWords: 3,
    audiences: ticks('AN-'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 2(b)'],
    words: 100,
  },
  {
    id: 'properties.input_modalities',
    title: 'Input modalities',
    asks: 'Every modality that the model takes in.',
    answer: 'choices',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(e)', 'Annex XII point 1(g)'],
    options: modalities,
  },
  {
    id: 'properties.input_max_size',
    title: 'Input modalities: maximum size',
    alsoCalled: ['Maximum input size'],
    asks: 'The maximum size of an input, for each ticked modality, such as the context length.',
    answer: 'sizePerModality',
    audiences: ticks('--D'),
    accepts: ['withheld', 'not-applicable'],
    grade,
    hooks: ['Annex XII point 2(b)'],
  },
  {
    id: 'properties.output_modalities',
    title: 'Output modalities',
    asks: 'Every modality that the model puts out.',
    answer: 'choices',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(e)', 'Annex XII point 1(g)'],
    options: modalities,
  },
  {
    id: 'properties.output_max_size',
    title: 'Output modalities: maximum size',
    alsoCalled: ['Maximum output size'],
    asks: 'The maximum size of an output, for each ticked modality.',
    answer: 'sizePerModality',
    audiences: ticks('--D'),
    accepts: ['withheld', 'not-applicable'],
    grade,
    hooks: ['Annex XII point 2(b)'],
  },
  {
    id: 'properties.total_parameters',
    title: 'Total model size',
    alsoCalled: ['Total parameters', 'Total number of parameters'],
    asks: 'The total number of parameters, with at least two significant figures.',
    answer: 'quantity',
    audiences: ticks('A--'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(d)'],
    figures: { least: 2, grade: 'V' },
  },
  {
    id: 'properties.total_parameters_range',
    title: 'Total model size: range',
    alsoCalled: ['Parameter range', 'Range'],
    asks: 'The range that holds the total number of parameters.',
    answer: 'choice',
    audiences: ticks('-ND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(d)', 'Annex XII point 1(f)'],
    options: parameterRangeOptions,
  },
] as const satisfies readonly Item[]
