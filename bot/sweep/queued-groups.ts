import type { JobOf } from '../job.ts'

/** Where GitHub keeps the branches of its merge queue. */
export const queueRefs = 'refs/heads/gh-readonly-queue/'

/** A group of the merge queue. A check run of one names no pull request; its branch does, and says what it was made on. */
export type QueuedGroup = Pick<JobOf<'merge-group'>, 'ref' | 'base' | 'head'>

/** The end of a group's branch: the pull request that it was made for, and the commit that it was made on. */
const groupName = /\/pr-\d+-(?<base>[0-9a-f]{40,64})$/

/** The group of a branch below `queueRefs`; none where the branch is not named like one. */
export function groupIn(name: string, head: string | undefined): readonly QueuedGroup[] {
  const base = groupName.exec(name)?.groups?.['base']
  return base === undefined || head === undefined ? [] : [{ ref: `${queueRefs}${name}`, base, head }]
}
