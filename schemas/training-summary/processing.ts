import { comments, field } from './field.ts'

/** Section 3: aspects of processing. */
export const processing = [
  field({
    id: 'tdm.signatory',
    title: 'Are you a Signatory to the Code of Practice that includes commitments to respect TDM reservations?',
    alsoCalled: [
      'Are you a Signatory to the Code of Practice for general-purpose AI models that includes commitments to respect reservations of rights from the TDM exception or limitation?',
    ],
    asks: 'Whether the provider signed the Code with its commitments on reservations of rights.',
    answer: 'yesNo',
  }),
  field({
    id: 'tdm.measures',
    title: 'Measures implemented before model training to respect reservations of rights',
    alsoCalled: [
      'Measures implemented before model training to respect reservations, before and during collection',
      'Description of the measures implemented before model training to respect reservations of rights from the TDM exception or limitation before and during data collection',
    ],
    asks: 'Protocols and other means by which reservations were honoured before and while data was collected.',
    answer: 'text',
    leastWords: 2,
  }),
  comments('tdm', 'Respect of reservation of rights from text and data mining exception or limitation'),
  field({
    id: 'illegal.measures',
    title: 'Removal of illegal content',
    alsoCalled: ['General description of measures taken', 'General description of measures'],
    asks: 'What was done to keep content out that is illegal under Union law, in general terms.',
    answer: 'text',
    leastWords: 2,
  }),
  field({
    id: 'processing.other',
    title: 'Other information',
    alsoCalled: ['Other relevant information about data processing', 'Other relevant processing information'],
    asks: 'Anything else about processing; may be left out.',
    answer: 'text',
    optional: true,
    accepts: ['not-applicable', 'none-exists'],
  }),
]
