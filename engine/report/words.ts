import type { Issue, IssueArguments } from '../../commitments/issue.ts'
import type { Measure, Requirement } from '../../commitments/measure.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import type { Locale, RequirementWords } from '../../locales/locale.ts'
import { quotedArguments } from '../../locales/quoted.ts'
import type { Finding } from '../../schemas/report.ts'
import type { Outcome } from '../../schemas/vocabulary.ts'

/** What a requirement asks and how to close its gap, in the language of the report. */
export function requirementWords(
  measure: Pick<Measure, 'id'>,
  requirement: Omit<Requirement, 'check'>,
  locale: Locale,
): RequirementWords {
  return locale.measures?.[measure.id]?.requirements[requirement.id] ?? requirement
}

/** Why the scope is what it is, as a sentence. */
export function reasonWords(rule: string, locale: Locale): string {
  const sentences: Readonly<Record<string, string>> = locale.reasons
  return sentences[rule] ?? rule
}

/** What was seen, in one line: each distinct problem once, with its number where there are several. */
export function messageOf(outcome: Outcome, issues: readonly Issue[], locale: Locale): string {
  const words = issues.map(({ problem, args }) => problemWords(problem, args, locale))
  if (words.length === 0) return locale.interfaceStrings.outcomes[outcome]
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return [...times]
    .map(([word, count]) => (words.length === 1 ? word : `${word.replace(/\.$/, '')} (${count}).`))
    .join(' ')
}

/** What is wrong at a place, as a sentence; its dates are written as the language writes them. */
export function problemWords(problem: ProblemCode, args: IssueArguments = {}, { problems, day }: Locale): string {
  const { date, otherDate } = args
  return problems[problem]({
    ...quotedArguments(args),
    ...(date === undefined ? {} : { date: day(date) }),
    ...(otherDate === undefined ? {} : { otherDate: day(otherDate) }),
  })
}

/** Whose demand it is, how strongly it asks, where that is written, and what is related to it, as one line. */
export function groundsOf(
  { id, basis, force, cites, related = [] }: Pick<Finding, 'id' | 'basis' | 'force' | 'cites' | 'related'>,
  { interfaceStrings }: Locale,
): string {
  const { demand, force: forces, relatedTo } = interfaceStrings
  const whose = demand[basis === 'policy' && !id.startsWith('policy.') ? 'gate' : basis]
  const also = related.length === 0 ? '' : ` ${relatedTo(related.join('; '))}`
  return `${whose} (${forces[force]}). ${cites.join('; ')}.${also}`
}
