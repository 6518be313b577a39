import type { Finding } from '../../schemas/report.ts'
import type { Basis, Duty, DutyState, Force, Outcome, Verdict } from '../../schemas/vocabulary.ts'
import type { NothingReason } from '../nothing-reason.ts'

type Counts = { readonly gaps: number; readonly warnings: number; readonly needsHuman: number }

/** The frame of every report in English: headings and sentences that belong to no measure. Other languages have the same keys. */
export const interfaceStrings = {
  title: 'GPAI release gate',
  verdicts: {
    pass: 'Pass: the required evidence is present.',
    blocked: 'Blocked: required evidence is missing.',
    'not-applicable': 'Nothing owed: no duty of the Act or measure of the Code applies to this release.',
  } satisfies Readonly<Record<Verdict, string>>,
  couldNotRun: 'Could not run: the gate itself failed, so nothing was judged.',
  nothing: {
    'base-branch': 'Pull requests into this branch release nothing: nothing to gate.',
    'no-release-change': 'This change releases no model: nothing to gate.',
    'no-release-folder': 'There is no release in this tree (no gpai folder): nothing to gate.',
  } satisfies Readonly<Record<NothingReason, string>>,
  headings: {
    blocking: 'What blocks',
    warnings: 'Warnings',
    suggestions: 'What is recommended',
    needsHuman: 'What a person must judge',
    waived: 'Waived',
    met: 'What is met',
    scope: 'Why these duties apply',
    configurationChange: 'This change touches the configuration',
  },
  outcomes: {
    met: 'The evidence is present.',
    attested: 'A named role has signed for it.',
    'needs-human': 'Only a person can judge this.',
    gap: 'Required evidence is not there.',
    waived: 'A recorded decision lets this gap pass.',
    'not-applicable': 'This does not apply to the release.',
  } satisfies Readonly<Record<Outcome, string>>,
  demand: {
    code: 'The Code asks',
    act: 'The AI Act requires',
    guidelines: "The Commission's guidelines read this as",
    inference: 'We read the Code as',
    policy: "This repository's policy requires",
  } satisfies Readonly<Record<Basis, string>>,
  force: {
    must: 'must',
    consider: 'must be considered',
    presume: 'raises the presumption',
    'best-efforts': 'best efforts',
    should: 'should',
    may: 'may',
  } satisfies Readonly<Record<Force, string>>,
  duty: {
    documentation: 'Model documentation',
    'copyright-policy': 'Copyright policy',
    'training-summary': 'Training-content summary',
    'safety-and-security': 'Safety and security',
    notification: 'Notification',
    'authorised-representative': 'Authorised representative',
  } satisfies Readonly<Record<Duty, string>>,
  dutyState: {
    owed: 'owed',
    limited: 'owed for the modification',
    prepare: 'to prepare',
    'not-owed': 'not owed',
  } satisfies Readonly<Record<DutyState, string>>,
  summary: ({ gaps, warnings, needsHuman }: Counts) =>
    `${many(gaps, 'gap')} ${gaps === 1 ? 'blocks' : 'block'}, ${many(warnings, 'warning')}, ${needsHuman} for a person to judge.`,
  /** A document is not there, and several requirements need it. */
  documentMissing: (count: number) => `${count} requirements need a document that is not in the repository.`,
  addDocument: 'Add the document; the complete examples show what it holds.',
  next: 'Next',
  why: 'Why',
  row: (row: string) => `Row ${row} of the decision table`,
  dueOn: (date: string) => `due on ${date}`,
  more: (count: number, where: string) => `${count} more; the rest is in ${where}.`,
  judgedAt: (head: string, base: string) => `Judged at ${head} against ${base}.`,
  judgedOn: (date: string) => `Judged as of ${date}.`,
  editions: (code: string, guidelines: string) => `Code of Practice of ${code}; Guidelines ${guidelines}.`,
  disclaimer: 'This report says which evidence is present. It does not say that a model or a provider meets the law.',
  /** What lets a gap pass: who, in which role, since when, until when, and for how many days still. */
  exemption: ({ kind, by, role, from, until, daysLeft }: NonNullable<Finding['exemption']>) =>
    kind === 'waiver'
      ? `Waived by ${by} (${role}) on ${from} until ${until}: ${many(daysLeft, 'day')} left.`
      : `Known since ${from}; ${by} closes it by ${until}: ${many(daysLeft, 'day')} left.`,
  change: {
    verdict: { pass: 'pass', blocked: 'blocked', 'not-applicable': 'nothing owed' } satisfies Readonly<
      Record<Verdict, string>
    >,
    verdicts: (trusted: string, proposed: string) =>
      `Under the configuration of the base branch: ${trusted}. Under the proposed one: ${proposed}. The stricter of the two counts now; the proposed one counts after the merge.`,
    unusable: 'The proposed configuration cannot be used; what is wrong stands among the findings that block.',
    appear: 'Gaps that the proposed configuration adds',
    go: 'Gaps that the proposed configuration takes away',
    same: 'The gaps are the same under both.',
  },
  release: 'Release',
  jsonReport: 'the JSON report',
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
