import { summaryItems } from '../../../schemas/training-summary/index.ts'
import type { ProblemCode } from '../../problem.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** Items that hold contact details by design. */
const contacts = ['provider.identity_contact', 'provider.authorised_representative']

const patterns: readonly { readonly problem: ProblemCode; readonly pattern: RegExp }[] = [
  {
    problem: 'looks-personal',
    pattern:
      /[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,8}|(?<![\d.])\+\d{1,3}[\s/-]?\(?\d{1,4}\)?([\s/-]?\d{2,4}){2,4}\b|\b[A-Z]{2}\d{2}([ ]?[A-Z0-9]{4}){3,7}\b/,
  },
  {
    problem: 'looks-like-terms',
    pattern:
      /(€|\$|£|\b(EUR|USD|GBP|CHF))\s?\d|\b\d[\d.,]*\s?(€|EUR|USD|GBP|CHF|(million )?(euros?|dollars?))\b|\b(licen[cs]e fees?|royalt(y|ies)|per annum|contract value|termination clause|Lizenzgebühr\w*)\b/i,
  },
  {
    problem: 'looks-secret',
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{20,}|\bhf_[A-Za-z0-9]{30,}/,
  },
]

/** No answer looks as if it held personal data, terms of a contract or a secret. */
export const nothingConfidential = ofTrainingSummary('nothing-confidential', ({ issue, textOf }) =>
  summaryItems
    .filter(({ id }) => !contacts.includes(id))
    .flatMap(({ id }) =>
      patterns.filter(({ pattern }) => pattern.test(textOf(id))).map(({ problem }) => issue(problem, id)),
    ),
)
