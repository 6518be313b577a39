import type { ProblemWords } from '../locale.ts'
import type { WordArguments } from '../quoted.ts'
import { actProblems } from './act-problems.ts'
import { assessingProblems } from './assessing-problems.ts'
import { copyrightProblems } from './copyright-problems.ts'
import { governanceProblems } from './governance-problems.ts'
import { nonAnswerProblems } from './non-answer-problems.ts'
import { policyProblems } from './policy-problems.ts'
import { questions } from './questions.ts'
import { reliefProblems } from './relief-problems.ts'
import { signOffProblems } from './sign-off-problems.ts'
import { summaryProblems } from './summary-problems.ts'

/** What is wrong at a place, in English. */
export const problemWords: ProblemWords = {
  ...actProblems,
  ...assessingProblems,
  ...copyrightProblems,
  ...governanceProblems,
  ...nonAnswerProblems,
  ...policyProblems,
  ...reliefProblems,
  ...signOffProblems,
  ...summaryProblems,
  'not-utf8': () => 'The file is not valid UTF-8.',
  'too-large': ({ limit }) => `The file is larger than the gate reads${limit ? ` (${limit} bytes)` : ''}.`,
  'too-deep': ({ limit }) => `The file is nested deeper than the gate reads${limit ? ` (${limit} levels)` : ''}.`,
  'too-complex': () => 'The file could not be read safely within the time that the gate allows.',
  alias: () => 'YAML anchors, aliases and merge keys are not accepted here; write the value out.',
  'yaml-directive': () => 'YAML directives and tags are not accepted here; remove them.',
  'duplicate-key': () => 'The same key or item stands here a second time.',
  syntax: () => 'The file does not parse here.',
  'tab-indentation': () => 'This line cannot be read: it is indented with a tab. Use spaces.',
  'odd-space': () => 'This line cannot be read: it is indented with a blank that is no plain space. Use plain spaces.',
  'conflict-marker': () => 'A merge conflict is left here. Keep one side and remove the markers.',
  'lfs-pointer': () => 'This is a Git LFS pointer, not the document itself.',
  link: () => 'This is a symbolic link; the gate follows none.',
  submodule: () => 'This path is a submodule; the gate reads none.',
  'outside-repository': () => 'The path leaves the repository.',
  'not-a-mapping': () => 'The document must be a mapping of keys to values.',
  'document-missing': () => 'The document is not in the repository.',
  'document-blank': () => 'The document is there, but nothing in it is answered.',
  'nothing-recognised': ({ count }) =>
    `None of the ${count ?? ''} items of the form is recognised in this document; items stand below headings with their names.`,
  'two-formats': ({ path }) => `The same document stands in a second format, in ${path ?? 'another file'}; keep one.`,
  'unknown-key': (args) => `This key is not known${hint(args)}`,
  'wrong-type': () => 'The value does not have the type that this key takes.',
  'quotes-missing': () => 'This must be text. Put it in quotes: "3.0".',
  'country-unknown': () => 'There is no such country. Write its ISO code, such as AT, or its name.',
  'not-an-option': ({ allowed }) => `The value is none of the options: ${list(allowed)}.`,
  malformed: ({ allowed }) =>
    allowed === undefined
      ? 'The value does not have the form that this item takes.'
      : `The value does not have the form that this item takes: ${list(allowed)}.`,
  missing: () => 'The item is missing.',
  empty: () => 'The item is empty.',
  placeholder: () => 'The item holds a placeholder, not an answer.',
  'not-a-date': () => 'The value is not a calendar date of the form YYYY-MM-DD.',
  'not-a-number': () => 'This is not a number that the gate can read. Write it like 7.3*10^10, with a decimal point.',
  'unit-missing': () => 'The number has no unit.',
  'other-not-specified': () => '"Other" is ticked, and nothing says what it is.',
  'not-applicable-not-accepted': () => 'The form does not let this item be "not applicable".',
  'none-not-accepted': () => 'The form does not let this item be answered with "none exists".',
  'withheld-not-accepted': () => 'This item cannot be replaced by a pointer.',
  'reason-missing': () => '"Not applicable" needs its reason.',
  'modality-missing': ({ allowed }) => `A modality that is ticked has no size: ${list(allowed)}.`,
  'too-few-figures': ({ limit }) => `The number shows fewer than ${limit ?? 2} significant figures.`,
  'not-a-power-of-ten': () => 'The number is not a power of ten, such as 10^24.',
  'ambiguous-figures': () =>
    'A plain number that ends in zeros does not show its significant figures; write it as 7.0*10^10.',
  'short-answer': ({ limit }) => `The answer is much shorter than the ${limit ?? ''} words that the form recommends.`,
  'long-answer': ({ limit }) => `The answer is much longer than the ${limit ?? ''} words that the form recommends.`,
  withheld: () => 'The answer is kept elsewhere; a person has to confirm that it is there and complete.',
  'date-in-future': ({ date }) => `The date lies after ${date ?? 'the day of judgement'}.`,
  'date-before': ({ items }) => `The date lies before that of ${list(items)}.`,
  'range-disagrees': ({ items }) => `The range does not hold the number in ${list(items)}.`,
  'magnitude-disagrees': ({ items }) => `The power of ten does not agree with ${list(items)}.`,
  'duration-disagrees': ({ items }) => `The band does not hold the wall-clock days in ${list(items)}.`,
  'size-disagrees': ({ items }) => `The size does not agree with ${list(items)}.`,
  'estimate-disagrees': ({ items }) => `The value is more than 30 % away from an estimate made from ${list(items)}.`,
  'hash-disagrees': ({ path }) => `The hash is not that of ${path ?? 'the file'}.`,
  'more-problems': ({ count }) => `${count ?? 'More'} more places of this document are wrong from here on.`,
  'index-unreadable': () =>
    'This index of weights cannot be read here: too large, stored elsewhere, or no valid JSON. The number of parameters was not compared.',
  'weights-unnamed': () => 'No document of the release names this weight file, so that nobody answers for it.',
  'count-disagrees': ({ path }) => `The number does not agree with ${path ?? 'the weights'}.`,
  'version-not-raised': () => 'The documentation changed, and its version number did not.',
  'date-not-raised': ({ date }) => `The documentation changed, and its date is older than ${date ?? 'before'}.`,
  'licences-disagree': ({ path }) => `The front matter of ${path ?? 'the model card'} names another licence.`,
  'names-disagree': ({ items }) => `The name does not agree with ${list(items)}.`,
  'not-stated': () => 'Nothing is stated here.',
  'file-absent': () =>
    'The file that is named here is not in the repository. Paths count from the folder of the model, with ../ up to the root of the repository.',
  'contact-placeholder': () => 'The contact is a placeholder, an example address or a private mailbox.',
  'retained-too-short': ({ date }) => `The documents must be kept at least until ${date ?? 'ten years after placing'}.`,
  'answer-too-late': ({ limit }) => `Answers must come within ${limit ?? 14} days.`,
  'not-protected': () => 'Nothing says how the document is protected against unintended change.',
  'authority-only-in-public': () => 'Only authorities may ask for this answer, and it stands in a public repository.',
  'not-a-file': () => 'A file is needed here.',
  'scope-question': ({ question }) =>
    question === undefined ? 'A question about the scope is open.' : questions[question],
  'methods-differ': () => questions['methods-differ'],
  'notified-late': ({ date }) => `The notification was due on ${date ?? 'an earlier day'}.`,
  'notification-due': ({ date }) => `The notification is due on ${date ?? 'a day soon'}.`,
  'not-in-union': () => 'The representative is not established in a Member State of the Union.',
  'mandate-after-placing': ({ date }) => `The mandate is later than the placing on the market on ${date ?? 'its day'}.`,
  'wrong-claim': ({ claim }) =>
    `The text makes a claim about the law that is wrong${claim === undefined ? '' : ` (${claim})`}.`,
  'systemic-risk-track-missing': () =>
    'The compute makes this a model with systemic risk, and no such classification is stated.',
}

function hint({ nearest, allowed }: WordArguments): string {
  if (nearest !== undefined) return `; did you mean "${nearest}"?`
  return allowed && allowed.length > 0 && allowed.length <= 30 ? `; known are ${list(allowed)}.` : '.'
}

function list(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? words.join(', ') : 'another item'
}
