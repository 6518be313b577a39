import { type Item, ticks } from '../item.ts'

const grade = { content: 'V', audience: 'D' } as const

/** Section "General information". */
export const general = [
  {
    id: 'general.provider_legal_name',
    title: 'Legal name for the model provider',
    alsoCalled: ['Provider legal name', 'Legal name of the model provider'],
    asks: 'The legal entity that provides the model, not a brand or a team.',
    answer: 'text',
    holds: 'legal-form',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI', 'Annex XII'],
  },
  {
    id: 'general.model_name',
    title: 'Model name',
    asks: 'The unique identifier of the model, of its collection if there is one, and the public versions covered here.',
    answer: 'modelName',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI', 'Annex XII'],
  },
  {
    id: 'general.model_authenticity',
    title: 'Model authenticity',
    asks: 'Evidence of provenance and authenticity where available, such as a secure hash of the distributed files or the endpoint of the service.',
    answer: 'authenticity',
    audiences: ticks('AN-'),
    accepts: ['withheld', 'none-exists'],
    grade,
    hooks: ['Annex XI'],
  },
  {
    id: 'general.release_date',
    title: 'Release date',
    asks: 'The date of the first release through any distribution channel.',
    answer: 'date',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(c)', 'Annex XII point 1(c)'],
  },
  {
    id: 'general.union_market_release_date',
    title: 'Union market release date',
    asks: 'The date on which the model was placed on the Union market.',
    answer: 'date',
    audiences: ticks('AND'),
    accepts: ['withheld'],
    grade,
    hooks: ['Annex XI section 1 point 1(c)', 'Annex XII point 1(c)'],
  },
  {
    id: 'general.model_dependencies',
    title: 'Model dependencies',
    asks: 'The general-purpose AI models on the market that this one modifies or fine-tunes, with their versions.',
    answer: 'texts',
    audiences: ticks('AND'),
    accepts: ['withheld', 'not-applicable'],
    grade,
    hooks: ['Recital 109'],
  },
] as const satisfies readonly Item[]
