import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Every body that the Framework's own confirmation rule names has approved it, at the latest when it was confirmed. */
export const approvedByRule: Check = {
  name: 'approved-by-rule',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework } }) =>
    inspectRecord(safetyFramework, ({ update_process: process, approvals = [], confirmed_at: confirmed }, issue) => {
      const bodies = process?.confirmation_rule?.bodies ?? []
      if (bodies.length === 0) return [issue('not-stated', 'update_process.confirmation_rule.bodies')]
      return bodies.flatMap((body, index) => {
        const approved = approvals.some(
          (approval) =>
            approval.body === body &&
            approval.date !== undefined &&
            approval.reference !== undefined &&
            approval.date <= (confirmed ?? ''),
        )
        return approved ? [] : [issue('approval-missing', `update_process.confirmation_rule.bodies.${index}`)]
      })
    }),
}
