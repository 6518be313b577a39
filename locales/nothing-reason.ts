/** Why there is nothing to judge. */
export type NothingReason = 'base-branch' | 'no-release-change' | 'no-release-folder'
