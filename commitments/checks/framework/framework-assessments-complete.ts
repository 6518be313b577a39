import type { Framework } from '../../../schemas/safety/framework.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Assessment = NonNullable<Framework['assessments']>[number]

const parts = ['date', 'adequacy', 'adherence', 'non_adherence'] as const

/**
 * Each Framework assessment covers adequacy and adherence and lists every non-adherence with its reason and measures; the
 * list may be empty, and where it is not there is a remediation plan.
 */
export const frameworkAssessmentsComplete: Check = {
  name: 'framework-assessments-complete',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    inspectRecord(safetyFramework, ({ assessments = [] }, issue) =>
      assessments.flatMap((assessment, index) => [
        ...parts
          .filter((part) => assessment[part] === undefined)
          .map((part) => issue('not-stated', `assessments.${index}.${part}`)),
        ...departures(assessment, `assessments.${index}`, issue),
      ]),
    ),
}

function departures(
  { non_adherence: list = [], remediation_plan: plan }: Assessment,
  item: string,
  issue: IssueAt,
): readonly Issue[] {
  const partial = list.flatMap((departure, index) =>
    (['what', 'why', 'measures'] as const)
      .filter((part) => departure[part] === undefined)
      .map((part) => issue('not-stated', `${item}.non_adherence.${index}.${part}`)),
  )
  const unplanned = list.length > 0 && plan === undefined ? [issue('not-stated', `${item}.remediation_plan`)] : []
  return [...partial, ...unplanned]
}
