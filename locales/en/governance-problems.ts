import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const list = (words: readonly string[] | undefined) => (words ?? []).join(', ') || 'another item'

/** What is wrong with security, the Model Report, responsibilities, incidents and kept records, in English. */
export const governanceProblems = {
  'rows-missing': ({ items }) => `Nothing is said about ${list(items)}.`,
  'exemption-not-shown': () => 'The exemption of Commitment 6 is used, and the record does not show that it holds.',
  overdue: ({ date }) => `This was due by ${date ?? 'an earlier day'}.`,
  'too-late': ({ date }) => `The date lies after ${date ?? 'the day'} by which this has to be done.`,
  'access-delayed': ({ date }) =>
    `Access is delayed; the report is due by ${date ?? 'the day that the record states'}.`,
  'redaction-unfounded': () => 'Parts are redacted, and no basis in national-security law is stated.',
  'too-few-samples': ({ limit }) => `There are fewer than ${limit ?? 5} samples.`,
  'not-random': () => 'The samples were not chosen at random.',
  'detail-reduced': () => 'The report is less detailed, and the provider does not state to be a small one.',
  'version-not-covered': () => 'A version or file that belongs to the release is not covered here.',
  'changelog-behind': () => 'The newest entry of the changelog is not the version of the report.',
  'update-missing': () => 'No update of the report answers this.',
  'not-finished-first': ({ date }) =>
    `This was not finished before the change was made available on ${date ?? 'the market'}.`,
  'similarity-not-shown': () => 'The record of similarly safe or safer models does not show this.',
  'risk-unreported': () => 'The Model Report does not treat this identified risk.',
  'evaluator-unexplained': () =>
    'Neither an independent external evaluator nor a reason for having none is stated for this risk.',
  'role-vacant': ({ role }) => `Nobody in the roster holds the role ${role ?? 'that is asked for'}.`,
  'seat-unsuitable': ({ role, allowed }) => `The seat of ${role ?? 'this role'} is none of: ${list(allowed)}.`,
  'delegation-unresolved': () => 'The delegation does not lead to an executive member who holds this responsibility.',
  'holds-core-business': ({ role }) =>
    `The seat of ${role ?? 'this role'} also answers for core business that may produce systemic risk.`,
  'not-apart': ({ role, allowed }) => `One holder has the seat of ${role ?? 'this role'} and that of ${list(allowed)}.`,
  'reports-to-owner': () => 'The monitor reports to the owner of the risk.',
  'reassessment-missing': () => 'No reassessment of the model after this event is recorded.',
  'exceptional-circumstances': () =>
    'The report came late because of exceptional circumstances, which a person has to judge.',
  'kept-too-few-years': ({ limit }) => `These records must be kept at least ${limit ?? 5} years.`,
  'summary-missing': () => 'Neither a published summary nor a reason for none is stated.',
} as const satisfies Readonly<Record<string, Words>>
