import type { act } from '../../commitments/problem-codes/act.ts'
import type { ProblemWords } from '../locale.ts'

/** What is wrong with duties of the Act that everybody owes, in English. */
export const actProblems: Pick<ProblemWords, (typeof act)[number]> = {
  'adversarial-missing': () => 'No evaluation is an adversarial test (method red_teaming).',
  'data-after-summary': () => 'The summary is older than the newest data that it names.',
  'document-too-short': ({ limit, path }) =>
    `The document ${path ?? ''} has fewer than ${limit ?? 'the needed'} words, too few for the points that it is to cover.`,
  'estimated-late': ({ date }) => `The large pre-training run began before, on ${date ?? 'an earlier day'}.`,
  'mandate-ended': ({ date }) => `The mandate ended on ${date ?? 'an earlier day'}.`,
  'means-missing': ({ allowed }) => `Nothing says by which means these duties are met: ${list(allowed)}.`,
  'newer-than-contest': ({ date }) =>
    `The compute is newer than the Commission's answer of ${date ?? 'an earlier day'}: a person judges whether facts changed substantially.`,
  'not-addressed': () => 'Authorities may not address the representative under this mandate.',
  'points-missing': ({ allowed }) => `Nothing says where the document covers: ${list(allowed)}.`,
  'same-document': ({ items }) => `The same places of the same document are given as for ${list(items)}.`,
  'tasks-missing': ({ allowed }) => `The mandate is not said to empower for: ${list(allowed)}.`,
  'template-not-named': () => 'Nothing in the summary says that it follows the template of the Commission.',
  'version-not-named': () => 'The released version is not among those named here.',
}

function list(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? words.join(', ') : 'another item'
}
