import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Update = NonNullable<ModelReport['updates']>[number]

/** For a change that was made on purpose, assessment and update of the report were finished before it was made available. */
export const changesAssessedFirst: Check = {
  name: 'changes-assessed-first',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ updates = [] }, issue) =>
      updates.flatMap((update, index) =>
        update.deliberate === true ? issuesOf(update, `updates.${index}`, issue) : [],
      ),
    ),
}

function issuesOf(update: Update, item: string, issue: IssueAt): readonly Issue[] {
  const available = update.available_at
  if (available === undefined) return [issue('not-stated', `${item}.available_at`)]
  return (['assessment_finished_at', 'finished_at'] as const)
    .filter((key) => (update[key] ?? '9999-12-31') > available)
    .map((key) => issue('not-finished-first', `${item}.${key}`, { date: available }))
}
