import { dump } from 'js-yaml'
import { addDays } from '../../commitments/dates/dates.ts'
import { type SaidError, sayError } from '../../locales/error-words.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import { login } from '../../schemas/roster.ts'
import { mostExemptions } from '../../schemas/waiver.ts'
import { schemaComment } from '../documents/schema-comment.ts'
import { GateError } from '../gate-error.ts'
import { mayBeExempt } from './exemption.ts'

/** Who closes the gaps, by when, and the day on which that is written down. */
export type BaselineTerms = { readonly owner: string; readonly due: string; readonly today: string }

/**
 * The text of a baseline that holds the gaps of a report which block or warn. What the policy keeps from being waived is
 * left out and goes on blocking. Throws `input-invalid` when the owner or the day cannot be used.
 */
export function composeBaseline(report: Report, configuration: Configuration, terms: BaselineTerms): string {
  assertUsable(terms, configuration)
  const gaps = report.findings.filter(
    ({ id, release, outcome, effect }) =>
      release !== '' && outcome === 'gap' && effect !== 'info' && mayBeExempt(id, configuration),
  )
  if (gaps.length > mostExemptions) throw refused(sayError('too-many-gaps', { gaps: gaps.length }))
  return `${schemaComment('baseline')}\n${dump({ written_on: terms.today, gaps: gaps.map((gap) => known(gap, terms)) }, { lineWidth: -1, noRefs: true })}`
}

function known({ id, release, items, locations }: Finding, { owner, due }: BaselineTerms) {
  const problems = locations.flatMap(({ item, problem }) =>
    item === undefined && problem !== undefined ? [problem] : [],
  )
  return {
    requirement: id,
    release,
    ...(items.length > 0 ? { items } : {}),
    ...(problems.length > 0 ? { problems: [...new Set(problems)] } : {}),
    owner,
    due,
  }
}

function assertUsable({ owner, due, today }: BaselineTerms, { limits }: Configuration): void {
  const last = addDays(today, limits.baseline_days)
  if (!login.safeParse(owner).success) throw refused(sayError('not-a-login', { owner }))
  if (due < today || due > last)
    throw refused(sayError('due-not-possible', { due, first: today, last, days: limits.baseline_days }))
}

function refused(says: SaidError): GateError {
  return new GateError({ code: 'input-invalid', says })
}
