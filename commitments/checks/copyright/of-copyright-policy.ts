import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { ItemPath } from '../../../schemas/item-path.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** The path of an item of the copyright policy record. */
export type PolicyItem = ItemPath<'copyrightPolicy'>

/** Says that something is wrong at an item of the copyright policy record. */
export type PolicyIssueAt = IssueAt<PolicyItem>

/** What a check sees in the record of the copyright policy: an issue for everything that is wrong. */
export type InspectPolicy = (policy: CopyrightPolicy, issue: PolicyIssueAt, context: Case) => readonly Issue[]

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
export function notStated<Stated extends object>(
  issue: IssueAt<Extract<keyof Stated, string>>,
  stated: Stated,
): readonly Issue[] {
  const issues: Issue[] = []
  for (const item in stated) {
    const value: unknown = stated[item]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) issues.push(issue('not-stated', item))
  }
  return issues
}
