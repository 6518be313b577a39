import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { similarlySafeFor } from '../../safety-terms/similarly-safe.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** The report names an independent external evaluator, or says for some risk which condition lets there be none, and why. */
export const evaluatorsMentioned: Check = {
  name: 'evaluators-mentioned',
  reads: ['safetyModelReport'],
  run: (context) =>
    inspectRecord(context.evidence.safetyModelReport, ({ evaluators, external, risks }, issue) => {
      const said = (evaluators?.external ?? []).length > 0 || (external?.none_because ?? []).length > 0
      return said || (risks?.items ?? []).length === 0 ? [] : [issue('evaluator-unexplained', 'external.none_because')]
    }),
}

/** For every risk the report names an independent external evaluator, or says which condition lets there be none, and why. */
export const evaluatorsExplained: Check = {
  name: 'evaluators-explained',
  reads: ['safetyModelReport'],
  consults: ['safetySsm'],
  run: (context) =>
    inspectRecord(context.evidence.safetyModelReport, (report, issue) => [
      ...unexplained(report, issue),
      ...notSimilar(context, report, issue),
    ]),
}

function unexplained({ risks, evaluators, external }: ModelReport, issue: IssueAt): readonly Issue[] {
  const evaluated = (evaluators?.external ?? []).flatMap(({ risk_ids }) => risk_ids ?? [])
  const excused = (external?.none_because ?? []).flatMap(({ risk_id, condition, reason }) =>
    risk_id === undefined || condition === undefined || reason === undefined ? [] : [risk_id],
  )
  const answered = [...evaluated, ...excused]
  return (risks?.items ?? []).flatMap(({ risk_id }, index) =>
    risk_id === undefined || answered.includes(risk_id) ? [] : [issue('evaluator-unexplained', `risks.items.${index}`)],
  )
}

function notSimilar(context: Case, { external }: ModelReport, issue: IssueAt): readonly Issue[] {
  return (external?.none_because ?? []).flatMap(({ risk_id, condition }, index) =>
    condition === 'similarly_safe' && !similarlySafeFor(context, risk_id)
      ? [issue('similarity-not-shown', `external.none_because.${index}`)]
      : [],
  )
}
