import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** What a check sees in the record of the copyright policy: an issue for everything that is wrong. */
export type InspectPolicy = (policy: CopyrightPolicy, issue: IssueAt, context: Case) => readonly Issue[]

/** A check of the copyright policy record; an absent or unreadable record is a gap by itself. */
export function ofCopyrightPolicy(name: string, inspect: InspectPolicy): Check {
  return {
    name,
    reads: ['copyrightPolicy'],
    run: (context) =>
      inspectRecord(context.evidence.copyrightPolicy, (policy, issue) => inspect(policy, issue, context)),
  }
}

/** A place for each item that the record does not state; an empty list states nothing. */
export function notStated(issue: IssueAt, stated: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(stated)
    .filter(([, value]) => value === undefined || (Array.isArray(value) && value.length === 0))
    .map(([item]) => issue('not-stated', item))
}
