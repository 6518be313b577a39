import { comments, field } from './field.ts'

/** Header and section 1 without the table of modalities. */
export const general = [
  field({
    id: 'summary.version',
    title: 'Version of the Summary',
    alsoCalled: ['Version of the summary, with links to earlier versions'],
    asks: 'The version of this summary, with links to earlier versions where there are any.',
    answer: 'versions',
  }),
  field({ id: 'summary.last_update', title: 'Last update', asks: 'The day of this version.', answer: 'day' }),
  field({
    id: 'provider.identity_contact',
    title: 'Provider name and contact details',
    asks: 'The legal name of the provider and an address or mailbox that works.',
    answer: 'text',
    holds: 'contact',
  }),
  field({
    id: 'provider.authorised_representative',
    title: 'Authorised representative name and contact details',
    asks: 'The authorised representative of a provider outside of the Union, where one has to be appointed.',
    answer: 'text',
    optional: true,
    accepts: ['not-applicable'],
  }),
  field({
    id: 'model.versioned_names',
    title: 'Versioned model name(s)',
    alsoCalled: ['Versioned model names', 'Versioned model name'],
    asks: 'Every model and version that this summary covers.',
    answer: 'names',
  }),
  field({
    id: 'model.dependencies',
    title: 'Model dependencies',
    asks: 'The models that this one modifies or fine-tunes, with version and a link to their summary.',
    answer: 'sources',
    accepts: ['not-applicable', 'none-exists'],
  }),
  field({
    id: 'model.union_market_date',
    title: 'Date of placement of the model on the Union market',
    asks: 'The day on which each covered model was placed on the Union market.',
    answer: 'days',
  }),
  field({
    id: 'characteristics.latest_acquisition',
    title: 'Latest date of data acquisition/collection for model training',
    asks: 'The month in which the newest training data was acquired.',
    answer: 'month',
  }),
  field({
    id: 'characteristics.continuous_training',
    title: 'Is the model continuously trained on new data after this date?',
    alsoCalled: ['Continuous training', 'Is the model trained on new data after that date?'],
    asks: 'Whether the model is trained on new data after that month.',
    answer: 'yesNo',
  }),
  field({
    id: 'characteristics.linguistic',
    title: 'Description of the linguistic characteristics of the overall training data',
    asks: 'The languages of the data, those of the Union in particular.',
    answer: 'text',
    leastWords: 2,
    accepts: ['not-applicable', 'none-exists'],
    grade: 'I',
  }),
  field({
    id: 'characteristics.other',
    title: 'Other relevant characteristics of the overall training data',
    asks: 'National, regional, demographic or other characteristics, if there are any.',
    answer: 'text',
    accepts: ['not-applicable', 'none-exists'],
    grade: 'I',
  }),
  comments('characteristics', 'Overall training data'),
]
