import type { WordArguments } from '../quoted.ts'

const listed = ({ items, allowed }: WordArguments) => [...(items ?? []), ...(allowed ?? [])].join(', ')

/** What is wrong with Framework, risks, evaluations, acceptance and mitigations, in English. */
export const assessingProblems = {
  'no-placing-date': () => 'The release manifest states no date of placing on the market to count from.',
  'risk-ruled-out': () => 'This risk is always identified; it cannot be ruled out.',
  'names-nothing': (args: WordArguments) =>
    `The reference names nothing that stands in ${listed(args) || 'the other record'}.`,
  'anchor-absent': () => 'The Framework document has no heading with this anchor.',
  'approval-missing': () => 'A body whose approval the confirmation rule asks for has not approved, or only later.',
  'process-incomplete': () => 'The risks were found not acceptable, and no later round found that they are.',
  'before-ground': ({ date }: WordArguments) => `The last run is older than this ground${date ? ` of ${date}` : ''}.`,
  'role-not-covered': (args: WordArguments) => `No version stands for: ${listed(args)}.`,
  redacted: () => 'The AI Office must have access without redactions.',
  'open-ended-missing': (args: WordArguments) => `No open-ended test covers ${listed(args)}.`,
  'time-short': ({ limit }: WordArguments) =>
    `This took fewer than ${limit ?? 20} business days, and no reason is stated.`,
  'search-incomplete': () => 'The search shows neither a public call nor another early search for evaluators.',
  'reference-not-safe': () => 'The record does not show that this model can serve as a safe reference.',
  'reference-lost': ({ date }: WordArguments) => `The reference lost its status; a new one is due by ${date ?? 'now'}.`,
  'score-above-reference': () => 'The score lies above that of the reference by more than the negligible margin.',
  'access-missing': (args: WordArguments) => `No access for independent external evaluators covers ${listed(args)}.`,
  'not-free': () => 'The record does not say that access is free of charge.',
  'hold-too-long': ({ limit }: WordArguments) => `Publication may be held back ${limit ?? 30} business days at most.`,
  'tiers-missing': () => 'This risk has no measurable tier.',
  'no-unreached-tier': () => 'Every tier is reached; at least one must lie above the model.',
  'criteria-not-allowed': () => 'Other criteria than tiers are not open to a specified risk.',
  'not-acceptable': () => 'The risk is not determined acceptable.',
  'do-not-proceed': () => 'The recorded decision is not to proceed.',
  'restriction-not-set': () => 'This restriction is not among the settings of the release.',
  'mitigation-not-in-force': () => 'This mitigation is not in force, and nothing explains why.',
}
