import { ofTrainingSummary, saysYes } from './of-training-summary.ts'

const questions = [
  'public.used',
  'licensed.used',
  'private.used',
  'crawled.used',
  'user.interactions_used',
  'user.other_services_used',
  'synthetic.used',
  'other.used',
] as const

/** The data comes from somewhere: at least one kind of source was used, unless a question is still open. */
export const dataSourceUsed = ofTrainingSummary('data-source-used', ({ answers, issue }) =>
  questions.every((question) => saysYes(answers, question) === false) ? [issue('no-source', 'public.used')] : [],
)
