import type { PublishingWords } from '../publishing-words.ts'

/** What is said around a published report, in English. */
export const publishing: PublishingWords = {
  changed: {
    heading: (commit) => `What changed since the verdict on ${commit}`,
    closed: 'Gaps that are closed',
    added: 'Gaps that are new',
    voided: 'Signatures that no longer count',
    more: (count) => `and ${count} more`,
  },
  judgedFor: (branch, policy, organisation) =>
    `For the branch ${branch}. Configuration of commit ${policy}${organisation === null ? '' : `, of the organisation ${organisation}`}.`,
  group: (pullRequest) =>
    `This is the merge group of pull request ${pullRequest}, judged on the tree that would be merged.`,
  notAnnotated: (count) =>
    `${count} more places are named in this report, but not beside the lines: there are too many.`,
  foreign: (apps) =>
    `Another check with this name was put on this commit by ${apps}. It does not come from the gate and says nothing about the release. Pin the required check to this App.`,
  trouble: {
    comment:
      'The comment on the pull request could not be written. The verdict stands as it is; this is the whole report.',
    status:
      'The commit status could not be written: the App may lack the permission for it. The verdict stands as it is.',
  },
  shared: (others) =>
    `Other open pull requests have the same commit as their head, and a check belongs to the commit: the strictest verdict counts for all of them. ${others}.`,
  sharedTitle: (other) => `Blocked by pull request ${other}, which has the same commit as its head.`,
  pending: 'is being judged',
  failed: 'could not be judged',
  rejudging: {
    title: 'Not judged yet: the base branch changed.',
    summary:
      'The last verdict was about another base branch and does not count any more. The new one follows in a moment.',
  },
  buttons: {
    recheck: { label: 'Check again', description: 'Judge the commit again as it is now' },
    signOffs: { label: 'Show sign-offs', description: 'Say who has signed and who has to' },
  },
}
