import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const listed = (words: readonly string[] | undefined) => (words ?? []).join(', ')

/** What is wrong with the training-content summary, in English. */
export const summaryProblems = {
  'two-answers': () => 'The question has more than one answer.',
  'not-yes-or-no': () => 'The question is answered with yes or no; more words can follow behind a comma.',
  'not-a-day': () => 'The value is not a day of the form DD/MM/YYYY.',
  'not-a-month': () => 'The value is not a month of the form MM/YYYY, or a period of two of them.',
  'answered-after-no': ({ items }) => `Details stand here although the answer is no: ${listed(items)}.`,
  'no-modality': () => 'No modality of the data is named.',
  'no-source': () => 'Every question about sources is answered with no.',
  'outside-range': ({ items }) => `The size does not lie within ${listed(items)}.`,
  'month-in-future': () => 'The month lies in the future.',
  'period-reversed': () => 'The period ends before it starts.',
  'period-after-acquisition': ({ items }) => `The period ends after ${listed(items)}.`,
  'modality-not-in-table': ({ allowed }) => `Modalities that the table does not name: ${listed(allowed)}.`,
  'modality-without-source': () => 'No source has this modality.',
  'link-or-description-missing': () => 'The entry has neither a link nor a description that could stand for it.',
  'not-a-domain': ({ count }) => `Entries that cannot be domain names: ${count ?? 0}.`,
  'domain-twice': ({ count }) => `Domains that stand in the list more than once: ${count ?? 0}.`,
  'too-few-domains': ({ count, limit }) => `The list has ${count ?? 'too few'} domains; it needs ${limit ?? 'more'}.`,
  'total-missing': () => 'Nothing says how many domains were crawled in all.',
  'sme-not-declared': () => 'The shorter list is for an SME, and no dated declaration to be one is stated.',
  'address-only': () => 'The answer is only a link.',
  'contact-missing': () => 'There is no mailbox and no address.',
  'history-missing': () => 'No earlier version is linked.',
  'update-due': ({ date }) => `The next update is due by ${date ?? 'six months after the last'}.`,
  'update-overdue': ({ date }) => `The update was due by ${date ?? 'six months after the last'}.`,
  'name-not-covered': () => 'The released model and version are not among the names.',
  'summary-late': ({ date }) => `The summary had to be public by ${date ?? 'the day of placing on the market'}.`,
  'summary-not-linked': ({ path }) => `${path ?? 'The model card'} does not link the summary under its title.`,
  'statement-disagrees': ({ items }) => `The answer does not agree with ${listed(items)}.`,
  'out-of-order': () => 'The section stands before one that the template has earlier.',
  'draft-mark': () => 'The line marks the document as a draft, or a point of it as open.',
  'looks-personal': () => 'The answer looks as if it held personal data.',
  'looks-like-terms': () => 'The answer looks as if it held terms of a contract.',
  'looks-secret': () => 'The answer looks as if it held a secret.',
} satisfies Record<string, Words>
