import type { Framework } from '../../../schemas/safety/framework.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/**
 * The Framework carries version and date; each change is listed with how and why. Where the document differs from the
 * one on the base branch, its version is higher and the changelog has an entry for it.
 */
export const frameworkVersionRaised: Check = {
  name: 'framework-version-raised',
  reads: ['safetyFramework'],
  run: ({ evidence: { safetyFramework, previous } }) =>
    inspectRecord(safetyFramework, (now, issue) => {
      const before = previous?.safetyFramework
      const changes = before?.state === 'found' ? unlisted(before.content, now, issue) : []
      const bare = (['version', 'date'] as const)
        .filter((item) => now[item] === undefined)
        .map((item) => issue('not-stated', item))
      return [...bare, ...partial(now, issue), ...changes]
    }),
}

function partial({ changelog = [] }: Framework, issue: IssueAt): readonly Issue[] {
  return changelog.flatMap((change, index) =>
    (['version', 'date', 'how', 'why'] as const)
      .filter((part) => change[part] === undefined)
      .map((part) => issue('not-stated', `changelog.${index}.${part}`)),
  )
}

/** What is wrong with a change of the document against the base branch; nothing where it is the same. */
function unlisted(before: Framework, now: Framework, issue: IssueAt): readonly Issue[] {
  if (before.document?.sha256 === now.document?.sha256) return []
  const raised = isHigher(now.version ?? '', before.version ?? '')
  const listed = (now.changelog ?? []).some(({ version }) => version === now.version)
  return [
    ...(raised ? [] : [issue('version-not-raised', 'version')]),
    ...(listed ? [] : [issue('changelog-behind', 'changelog')]),
  ]
}

/** Whether a version such as `2.10` lies after another, number by number. */
function isHigher(version: string, other: string): boolean {
  const others = numbersIn(other)
  const parts = [...numbersIn(version), ...others.map(() => 0)]
  const step = parts.findIndex((part, index) => part !== (others[index] ?? 0))
  return (parts[step] ?? 0) > (others[step] ?? 0)
}

function numbersIn(version: string): readonly number[] {
  return [...version.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}
