import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const listed = (words: readonly string[] | undefined) => (words ?? []).join(', ')

/** What is wrong with the copyright policy and what belongs to it, in English. */
export const copyrightProblems = {
  'person-judges': () => 'The statement is there; whether it holds is for a person to judge.',
  'two-documents': () => 'Both a file and a reference are declared; there is one policy document.',
  'file-unread': ({ path }) => `${path ?? 'The file'} cannot be read as text here: larger than 1 MiB, or not UTF-8.`,
  'file-empty': ({ path }) => `${path ?? 'The file'} is empty or is no text.`,
  'model-not-covered': () => 'The released model is not among those that are listed.',
  'heading-absent': ({ path }) => `There is no heading with this anchor in ${path ?? 'the document'}.`,
  'review-overdue': ({ limit }) =>
    `The last review is older than the ${limit ?? 'number of'} days that the provider set itself.`,
  'update-unexplained': ({ items, path }) =>
    `${path ?? (listed(items) || 'The subject')} changed, and the policy has neither a new version nor a reason why it needs none.`,
  'legacy-only': () => 'Gaps can be listed only for a model placed on the market before 2 August 2025.',
  'gap-undisclosed': () => 'Nothing says that the gap is disclosed in this document.',
  'no-snapshot-before': ({ date }) =>
    `No list of exclusions was retrieved on or before the start of this crawl${date ? `, ${date}` : ''}.`,
  'not-refreshed': ({ date, otherDate }) =>
    `The lists of exclusions were not renewed in time between ${date ?? 'the start'} and ${otherDate ?? 'the end'} of this crawl.`,
  'excluded-domain': ({ count }) => `Crawled hosts that stand on this list of exclusions: ${count ?? 0}.`,
  'lists-not-comparable': () => 'One list holds names and the other hashes; give both in the same form.',
  'deny-list-absent': ({ path }) => `Nothing in ${path ?? 'the settings'} reads a list of excluded hosts.`,
  'secret-in-configuration': ({ path }) =>
    `${path ?? 'The settings'} hold credentials, a session or a solver of tests for people.`,
  'token-malformed': () => 'A product token has letters, underscore and hyphen only.',
  'robots-not-honoured': () => 'This crawler is said not to follow robots.txt.',
  'tests-failed': ({ count }) => `Failed tests: ${count ?? 0}.`,
  'robots-disregarded': ({ path }) => `The crawler fetched what ${path ?? 'robots.txt'} disallows.`,
  'too-many-cases': ({ limit }) =>
    `Only the first ${limit ?? 100} cases are looked at; keep the others in the report of the tests.`,
  'protocol-missing': ({ allowed }) => `Nothing is said about a protocol that must be honoured: ${listed(allowed)}.`,
  'protocol-not-honoured': ({ allowed }) =>
    `A protocol is neither honoured nor excepted with approval: ${listed(allowed)}.`,
  'token-not-published': ({ path }) => `The product token does not occur in ${path ?? 'the page'}.`,
  'robots-not-published': ({ path }) => `${path ?? 'The page'} does not say how robots.txt is followed.`,
  'feed-unreadable': ({ path }) =>
    `${path ?? 'The file'} is no RSS, Atom, RDF or JSON feed, or declares a document type, which is not read.`,
  'feed-empty': ({ path }) => `${path ?? 'The feed'} has no entry.`,
  outdated: ({ date }) => `The last update is older than the change of ${date ?? 'the crawlers'}.`,
  'safeguard-unsupported': () => 'No safeguard has an evaluation or a rationale.',
  'system-layer-only': () => 'The weights are handed out, and every safeguard stands outside the model.',
  'channel-uncovered': ({ allowed }) => `No safeguard covers: ${listed(allowed)}.`,
  'clause-silent': ({ path }) =>
    `The clause in ${path ?? 'the document'} speaks of neither copyright nor intellectual property.`,
  'prohibition-in-license': ({ path }) => `${path ?? 'The licence'} itself restricts use because of infringement.`,
  'evaluation-outdated': () => 'The evaluation is not one of the released version.',
  'not-published': ({ path }) => `The address does not occur in ${path ?? 'the document'}.`,
  'complainants-refused': () => 'Complaints of this group are not accepted.',
  'right-taken-away': ({ path }) => `${path ?? 'The document'} reads as if it took away a right or a remedy.`,
} satisfies Record<string, Words>
