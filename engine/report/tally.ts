import type { Issue } from '../../commitments/issue.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import type { Tally } from '../../schemas/report.ts'
import type { Decided } from '../decision.ts'

/** A document is to be written before anything else can be said about it. */
const toStart: ReadonlySet<ProblemCode> = new Set(['document-missing', 'document-blank', 'nothing-recognised'])

/** Nothing was answered; whatever else is wrong has an answer that is to be corrected. */
const toGive: ReadonlySet<ProblemCode> = new Set([
  ...(['missing', 'empty', 'placeholder', 'not-stated', 'rows-missing'] as const),
  ...(['means-missing', 'points-missing', 'tasks-missing', 'adversarial-missing'] as const),
])

/**
 * What is left to do: documents to start, answers to give and answers to correct, each once however many requirements read
 * it. Only what blocks, or will block when it is due, is counted; advice is counted apart.
 */
export function tallyOf(decided: readonly Decided[]): Tally {
  const owed = decided.filter((one) => one.outcome === 'gap' && (one.effect === 'block' || one.notDue === true))
  const issues = owed.filter(({ givenBy }) => givenBy === undefined).flatMap(({ issues }) => issues)
  const documents = new Set(issues.filter(({ problem }) => toStart.has(problem)).map(({ at }) => at.path))
  const answers = issues.filter(({ at }) => !documents.has(at.path))
  const given = distinct(answers.filter(({ problem }) => toGive.has(problem)))
  const wrong = [...distinct(answers)].filter((answer) => !given.has(answer))
  return {
    toStart: documents.size,
    toGive: given.size,
    toCorrect: wrong.length,
    toJudge: count(decided, ({ outcome, givenBy }) => outcome === 'needs-human' && givenBy === undefined),
    notJudged: count(decided, ({ outcome }) => outcome === 'not-judged'),
    recommended: count(
      decided,
      ({ outcome, effect, notDue }) => outcome === 'gap' && effect !== 'block' && notDue !== true,
    ),
    signatures: signaturesIn(decided),
  }
}

/** Each answer once: an item of a document, or a line where no item is named. */
function distinct(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.map(({ at, item }) => `${at.path} ${item ?? `${at.line}:${at.column}`}`))
}

function signaturesIn(decided: readonly Decided[]): Tally['signatures'] {
  const needed = decided.filter(({ givenBy, outcome }) => givenBy === 'signature' && outcome !== 'not-applicable')
  return { have: count(needed, ({ outcome }) => outcome === 'attested'), need: needed.length }
}

function count(decided: readonly Decided[], holds: (one: Decided) => boolean): number {
  return decided.filter(holds).length
}
