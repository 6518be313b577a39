import type { Item } from '../item.ts'

const grade = { content: 'V', audience: 'I' } as const
const process = ['AI Act Article 53(1)(a)'] as const
const formats = ['Annex XI section 1 point 1(e)', 'Annex XII point 1(g)'] as const
const accepts = ['withheld', 'not-applicable', 'none-exists'] as const

/**
 * What the Act asks of the documentation and the form of the Code has no cell for: testing, results of evaluation, formats.
 * They stand in the same file, and are no part of the form.
 */
export const further = [
  {
    id: 'properties.input_formats',
    title: 'Input formats',
    asks: 'The formats in which the model takes inputs, such as UTF-8 text, PNG or WAV.',
    answer: 'texts',
    audiences: [],
    accepts: ['withheld'],
    grade,
    hooks: formats,
  },
  {
    id: 'properties.output_formats',
    title: 'Output formats',
    asks: 'The formats in which the model gives outputs.',
    answer: 'texts',
    audiences: [],
    accepts: ['withheld'],
    grade,
    hooks: formats,
  },
  {
    id: 'testing.process',
    title: 'Testing process',
    asks: 'How the model was tested, or that no testing was carried out and why.',
    answer: 'text',
    audiences: [],
    accepts,
    grade,
    hooks: process,
  },
  {
    id: 'testing.evaluation_results',
    title: 'Results of evaluation',
    asks: 'The results of the evaluation of the model, or the file that holds them; or that no evaluation was carried out and why.',
    answer: 'text',
    audiences: [],
    accepts,
    grade,
    hooks: process,
  },
] as const satisfies readonly Item[]
