import type { NoteCode, NoteFacts } from '../../commitments/scope/notes.ts'
import type { Editions, Finding } from '../../schemas/report.ts'
import type { Basis, Duty, DutyState, Force, Outcome, Verdict } from '../../schemas/vocabulary.ts'
import type { NothingReason } from '../nothing-reason.ts'

type Counts = { readonly gaps: number; readonly warnings: number; readonly needsHuman: number }

/** The frame of every report in English: headings and sentences that belong to no measure. Other languages have the same keys. */
export const interfaceStrings = {
  title: 'GPAI release gate',
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
    notJudged: 'Not judged',
    met: 'What is met',
    scope: 'Why these duties apply',
    configurationChange: 'This change touches the configuration',
  },
  outcomes: {
    met: 'The evidence is present.',
    attested: 'A named role has signed for it.',
    'needs-human': 'Only a person can judge this.',
    gap: 'Required evidence is not there.',
    'not-judged': 'Not judged: a document that it reads cannot be looked at.',
    waived: 'A recorded decision lets this gap pass.',
    'not-applicable': 'This does not apply to the release.',
  } satisfies Readonly<Record<Outcome, string>>,
  demand: {
    act: 'The AI Act requires',
    template: 'The template that Article 53(1)(d) prescribes asks for',
    notice: "The Commission's explanatory notice says",
    guidelines: "The Commission's guidelines read this as",
    code: 'The Code asks signatories',
    implementing: 'Implementing Regulation (EU) 2026/1755 sets the procedure',
    'incident-template': "The Commission's template for incident reports has a field for",
    qa: 'An FAQ of the Commission says',
    inference: 'We read the cited text as',
    policy: "This repository's policy requires",
    gate: 'This gate asks',
    'other-law': 'This law applies whatever the Code says',
  } satisfies Readonly<Record<Basis | 'gate', string>>,
  relatedTo: (citations: string) => `Related to: ${citations}.`,
  shownThrough: (ids: string) => `Shown through ${ids}, which asks at least as much.`,
  force: {
    must: 'must',
    consider: 'must be considered',
    presume: 'raises the presumption',
    'best-efforts': 'best efforts',
    should: 'should',
    clarifies: 'clarifies',
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
  /** So many requirements cannot be judged until the finding with this id is closed. */
  waiting: (count: number, id: string) => `${many(count, 'requirement')} ${count === 1 ? 'waits' : 'wait'} for ${id}.`,
  next: 'Next',
  why: 'Why',
  row: (row: string) => `Row ${row} of the decision table`,
  dueOn: (date: string) => `due on ${date}`,
  more: (count: number, where: string) => `${count} more; the rest is in ${where}.`,
  judgedAt: (head: string, base: string) => `Judged at ${head} against ${base}.`,
  judgedOn: (date: string) => `Judged as of ${date}.`,
  editions: ({ actConsolidatedOn, code, guidelines, template, proceedings, reviewedOn }: Editions) =>
    `Regulation (EU) 2024/1689 as of ${actConsolidatedOn}; Code of Practice of ${code}; Guidelines ${guidelines}; template ${template}; ${proceedings}; compared on ${reviewedOn}.`,
  notes: {
    'due-now': ({ due }: NoteFacts) => `These duties are due since ${due}.`,
    'due-later': ({ due, daysLeft }: NoteFacts) => `These duties fall due on ${due}, in ${many(daysLeft, 'day')}.`,
    legacy: ({ due, daysLeft, blocksFrom }: NoteFacts) =>
      `The model was on the market before Chapter V applied: ${many(daysLeft, 'day')} are left until ${due}; from ${blocksFrom} this gate blocks.`,
    powers: () =>
      'Since 2 August 2026 the Commission can ask for documents (Article 91), evaluate the model (Article 92), demand measures (Article 93) and impose fines (Article 101).',
    'powers-ahead': () => 'The powers of the Commission, fines included, begin on 2 August 2026.',
    complaints: () =>
      'Downstream providers can complain to the AI Office (Article 89(2)); a complaint names the contact of the provider first.',
    cooperation: () =>
      'The provider cooperates with the Commission and national competent authorities as necessary (Article 53(3)).',
  } satisfies { readonly [N in NoteCode]: (facts: NoteFacts) => string },
  disclaimer: 'This report says which evidence is present. It does not say that a model or a provider meets the law.',
  /** What lets a gap pass: who, in which role, since when, until when, and for how many days still. */
  exemption: ({ kind, by, role, from, until, daysLeft }: NonNullable<Finding['exemption']>) =>
    kind === 'waiver'
      ? `Waived by ${by} (${role}) on ${from} until ${until}: ${many(daysLeft, 'day')} left.`
      : `Known since ${from}; ${by} closes it by ${until}: ${many(daysLeft, 'day')} left.`,
  change: {
    verdict: { pass: 'pass', blocked: 'blocked', 'not-applicable': 'no duty of Chapter V' } satisfies Readonly<
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
