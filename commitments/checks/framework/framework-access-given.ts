import type { Framework } from '../../../schemas/safety/framework.ts'
import type { Check } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

const access = 'ai_office_access_at'

/** The AI Office has unredacted access to the confirmed Framework, in time after its confirmation, with a receipt. */
export const frameworkAccessGiven: Check = {
  name: 'framework-access-given',
  reads: ['safetyFramework'],
  run: (context) =>
    inspectRecord(context.evidence.safetyFramework, (framework, issue) => {
      const { confirmed_at: confirmed, ai_office_access_at: given } = framework
      if (confirmed === undefined) return [issue('not-stated', 'confirmed_at')]
      const due = endOf('dl.framework.access', confirmed, furtherHolidays(context))
      if (given === undefined) return context.facts.today > due ? [issue('overdue', access, { date: due })] : []
      const early = given < confirmed ? [issue('date-before', access, { items: ['confirmed_at'] })] : []
      const late = given > due ? [issue('too-late', access, { date: due })] : []
      return [...early, ...late, ...shown(framework, issue)]
    }),
}

function shown({ receipt, unredacted }: Framework, issue: IssueAt): readonly Issue[] {
  return [
    ...(receipt === undefined ? [issue('not-stated', 'receipt')] : []),
    ...(unredacted === undefined ? [issue('not-stated', 'unredacted')] : []),
    ...(unredacted === false ? [issue('redacted', 'unredacted')] : []),
  ]
}
