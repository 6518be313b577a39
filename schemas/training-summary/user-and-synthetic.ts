import { comments, field, sourceModalities } from './field.ts'

const synthetic = { yes: ['synthetic.used'] }

/** Sections 2.4 to 2.6: data of users, synthetic data, other sources. */
export const userAndSynthetic = [
  field({
    id: 'user.interactions_used',
    title: 'Was data from user interactions with the AI model (input, prompts) used to train it?',
    alsoCalled: ['Was data from user interactions with the AI model used to train the model?'],
    asks: 'Whether input and prompts of users of the model were used for training.',
    answer: 'yesNo',
  }),
  field({
    id: 'user.other_services_used',
    title: "Was data from user interactions with the provider's other services or products used?",
    asks: 'Whether data from other services or products of the provider was used for training.',
    answer: 'yesNo',
  }),
  field({
    id: 'user.services_description',
    title: 'General description of the services or products',
    alsoCalled: ["General description of the provider's services or products that were used to collect the user data"],
    asks: 'A general description of these services or products.',
    answer: 'text',
    neededWhen: { yes: ['user.other_services_used'] },
  }),
  field({
    id: 'user.modalities',
    title: 'User data: Modality(ies) covered',
    asks: 'The modalities of the data of users.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen: { yes: ['user.interactions_used', 'user.other_services_used'] },
  }),
  comments('user', 'User data'),
  field({
    id: 'synthetic.used',
    title: 'Was synthetic AI-generated data created by the provider or on its behalf to train the model?',
    asks: 'Whether output of a model was made into training data by the provider or on its behalf.',
    answer: 'yesNo',
  }),
  field({
    id: 'synthetic.modalities',
    title: 'Modality of the synthetic data',
    alsoCalled: ['Synthetic data: Modality(ies) covered'],
    asks: 'The modalities of the synthetic data.',
    answer: 'choices',
    options: sourceModalities,
    neededWhen: synthetic,
  }),
  field({
    id: 'synthetic.market_models',
    title: 'General-purpose AI model(s) used to generate the synthetic data, if available on the market',
    alsoCalled: ['GPAI model(s) used to generate it, if on the market', 'GPAI models used to generate synthetic data'],
    asks: 'Models on the market that generated the data, with a link to their summary.',
    answer: 'sources',
    neededWhen: synthetic,
    accepts: ['none-exists'],
  }),
  field({
    id: 'synthetic.other_models',
    title: 'Information about other AI models used to generate synthetic data',
    alsoCalled: ['Other models, including own unreleased ones'],
    asks: 'Other models that generated the data, own unreleased ones included, and what they were trained on if known.',
    answer: 'text',
    neededWhen: synthetic,
    accepts: ['none-exists'],
  }),
  comments('synthetic', 'Synthetic data'),
  field({
    id: 'other.used',
    title: 'Have sources other than those of 2.1 to 2.5 been used?',
    alsoCalled: ['Have data sources other than those described in Sections 2.1 to 2.5 been used to train the model?'],
    asks: 'Whether there were other sources, such as digitised works or commissioned labels.',
    answer: 'yesNo',
  }),
  field({
    id: 'other.description',
    title: 'Narrative description of sources and data',
    alsoCalled: ['Narrative description of these data sources and the data'],
    asks: 'A description of these sources and their data.',
    answer: 'text',
    neededWhen: { yes: ['other.used'] },
  }),
  comments('other', 'Other sources of data'),
]
