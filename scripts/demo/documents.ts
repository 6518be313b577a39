import { changed, exampleFiles } from '../../test/builders/examples.ts'

/** Texts by path; `null` removes what is there. */
type Texts = Readonly<Record<string, string | null>>

/** The documents of a release at each point of the story. */
export type Documents = {
  /** What stands on the base branch before anything happens: the configuration with the roster. */
  readonly base: Texts
  /** The release as it is proposed first, with gaps. */
  readonly first: Texts
  /** The form filled in, and the summary of the training content. */
  readonly form: Texts
  /** What is left: the file on security and the record to sign. */
  readonly rest: Texts
  /** A word in a file that nobody signs. */
  readonly wording: Texts
  /** Another version of the Model Report. */
  readonly report: Texts
}

/** The day for which the example is written. */
const written = Date.parse('2026-11-22')
const week = 7 * 86_400_000

const form = 'gpai/model-documentation.yaml'
const summary = 'gpai/training-summary.yaml'
const security = 'gpai/safety/security.yaml'
const record = 'gpai/sign-off.yaml'

/**
 * The example of a model with systemic risk, cut into the pushes of the story. Its dates are moved to the present by whole
 * weeks, because several duties of the Code run by the clock.
 */
export function documentsOf(now: Date): Documents {
  const weeks = Math.max(0, Math.floor((now.getTime() - written) / week))
  const all = Object.fromEntries(
    Object.entries(exampleFiles('complete-systemic-risk')).flatMap(([path, file]) =>
      typeof file === 'string' ? [[path, moved(file, weeks)] as const] : [],
    ),
  )
  const { '.github/gpai-gate.yaml': policy = '', ...release } = all
  const gaps = changed(release, 'model-documentation', { 'training.decision_rationale': '', 'use.intended_uses': null })
  const revised = revise(release)
  return {
    // The values of the shipped example are answers in this play alone.
    base: {
      '.github/gpai-gate.yaml': `${policy}releases: { examples: [gpai] }\n`,
      'docs/team.md': 'Who works on the model.\n',
    },
    first: { ...release, ...textsOf(gaps, form), [summary]: null, [security]: null, [record]: null },
    form: textsOf(release, form, summary),
    rest: textsOf(release, security, record),
    wording: { 'docs/team.md': 'Who works on this model.\n' },
    report: textsOf(revised, 'gpai/safety/model-report.yaml', record),
  }
}

function revise(release: Readonly<Record<string, string>>) {
  const sha256 = 'b'.repeat(64)
  const report = changed(release, 'safety/model-report', { 'document.sha256': sha256 })
  return changed(report, 'sign-off', { 'subject.model_report.sha256': sha256 })
}

function textsOf(
  files: Readonly<Record<string, unknown>>,
  ...paths: readonly string[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, String(files[path])]))
}

/** Moves every date of the form 2026-11-22. */
function moved(text: string, weeks: number): string {
  if (weeks === 0) return text
  return text.replaceAll(/\b20\d\d-[01]\d-[0-3]\d(?=\b|T)/g, (date) =>
    new Date(Date.parse(date) + weeks * week).toISOString().slice(0, 10),
  )
}
