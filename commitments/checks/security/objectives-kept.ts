import type * as z from 'zod/mini'
import { type security, securityObjectiveIds } from '../../../schemas/safety/security.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Objective = NonNullable<z.infer<typeof security>['objectives']>[number]

/**
 * Each of the 25 security objectives has one row with a status: implemented, an alternative with its justification, or
 * staged with the capability at which it applies. No row is exempt here: the check runs where no exemption holds.
 */
export const objectivesKept: Check = {
  name: 'objectives-kept',
  reads: ['safetySecurity'],
  run: ({ evidence: { safetySecurity } }) =>
    inspectRecord(safetySecurity, ({ objectives = [] }, issue) => {
      const ids = objectives.map(({ id }) => id)
      const absent = securityObjectiveIds.filter((id) => !ids.includes(id))
      return [
        ...(absent.length === 0 ? [] : [issue('rows-missing', 'objectives', { items: absent })]),
        ...objectives.flatMap((objective, index) => issuesOf(objective, `objectives.${index}`, issue)),
        ...ids.flatMap((id, index) => (ids.indexOf(id) < index ? [issue('duplicate-key', `objectives.${index}`)] : [])),
      ]
    }),
}

function issuesOf(objective: Objective, item: string, issue: IssueAt): readonly Issue[] {
  if (objective.status === 'exempt') return [issue('exemption-not-shown', `${item}.status`)]
  const needed = ['id', 'status', ...(objective.status === undefined ? [] : reasonFor[objective.status])] as const
  return needed.filter((key) => objective[key] === undefined).map((key) => issue('not-stated', `${item}.${key}`))
}

/** What a status has to be stated with. */
const reasonFor = { implemented: [], alternative: ['justification'], staged: ['capability_point'] } as const
