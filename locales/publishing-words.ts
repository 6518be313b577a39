/** A button of a check: GitHub takes 20 characters for what stands on it and 40 for what it does. */
type ButtonWords = { readonly label: string; readonly description: string }

/** What is said around a report where it is published, and not in the report itself. */
export type PublishingWords = {
  /** What became of the gaps and signatures since the verdict on an earlier commit. */
  readonly changed: {
    readonly heading: (commit: string) => string
    readonly closed: string
    readonly added: string
    readonly voided: string
    readonly more: (count: number) => string
  }
  /** The branch, the commit of the configuration, and that of the organisation's where there is one. */
  readonly judgedFor: (branch: string, policy: string, organisation: string | null) => string
  readonly group: (pullRequest: string) => string
  readonly notAnnotated: (count: number) => string
  /** Check runs with our name that other Apps put on the commit. */
  readonly foreign: (apps: string) => string
  readonly trouble: { readonly comment: string; readonly status: string }
  /** Several pull requests share the commit: the others, and that the strictest verdict counts. */
  readonly shared: (others: string) => string
  readonly sharedTitle: (other: string) => string
  /** The verdict of another pull request that has none yet, and of one that could not be judged. */
  readonly pending: string
  readonly failed: string
  readonly rejudging: { readonly title: string; readonly summary: string }
  readonly buttons: { readonly recheck: ButtonWords; readonly signOffs: ButtonWords }
}
