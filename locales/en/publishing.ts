/** What is said around a report where it is published, and not in the report itself, in English. */
export const publishing = {
  /** What became of the gaps and signatures since the verdict on an earlier commit. */
  changed: {
    heading: (commit: string) => `What changed since the verdict on ${commit}`,
    closed: 'Gaps that are closed',
    added: 'Gaps that are new',
    voided: 'Signatures that no longer count',
    more: (count: number) => `and ${count} more`,
  },
  /** The branch, the commit of the configuration, and that of the organisation's where there is one. */
  judgedFor: (branch: string, policy: string, organisation: string | null) =>
    `For the branch ${branch}. Configuration of commit ${policy}${organisation === null ? '' : `, of the organisation ${organisation}`}.`,
  group: (pullRequest: string) =>
    `This is the merge group of pull request ${pullRequest}, judged on the tree that would be merged.`,
  notAnnotated: (count: number) =>
    `${count} more places are named in this report, but not beside the lines: there are too many.`,
  /** Check runs with our name that other Apps put on the commit. */
  foreign: (apps: string) =>
    `Another check with this name was put on this commit by ${apps}. It does not come from the gate and says nothing about the release. Pin the required check to this App.`,
  trouble: {
    comment:
      'The comment on the pull request could not be written. The verdict stands as it is; this is the whole report.',
    status:
      'The commit status could not be written: the App may lack the permission for it. The verdict stands as it is.',
  },
  /** Several pull requests share the commit: the others, and that the strictest verdict counts. */
  shared: (others: string) =>
    `Other open pull requests have the same commit as their head, and a check belongs to the commit: the strictest verdict counts for all of them. ${others}.`,
  sharedTitle: (other: string) => `Blocked by pull request ${other}, which has the same commit as its head.`,
  /** The verdict of another pull request that has none yet, and of one that could not be judged. */
  pending: 'is being judged',
  failed: 'could not be judged',
  rejudging: {
    title: 'Not judged yet: the base branch changed.',
    summary:
      'The last verdict was about another base branch and does not count any more. The new one follows in a moment.',
  },
  /** GitHub takes 20 characters for what stands on a button and 40 for what it does. */
  buttons: {
    recheck: { label: 'Check again', description: 'Judge the commit again as it is now' },
    signOffs: { label: 'Show sign-offs', description: 'Say who has signed and who has to' },
  },
}
