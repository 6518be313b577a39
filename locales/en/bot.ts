/** What the bot says where it is no report, in English. Other languages have the same keys. */
export const bot = {
  couldNotStart: (why: string) => `gpai-gate-bot could not start: ${why}`,
  /** Above what is written to `.env`. */
  registered: 'The App that was registered.',
  /** The check that only makes its name known. */
  nameOnly: {
    title: 'Only here so that rules can require this check',
    summary:
      'Nothing was judged on this commit. The check stands here so that a ruleset or a branch protection rule can name it before the first pull request is opened. Each pull request gets a verdict of its own on its head commit.',
  },
  doctorPage: {
    title: 'GPAI release gate: doctor',
    app: (id: number | null) => `App ${id ?? 'unknown'}.`,
    onlyApp: 'Only the App was looked at.',
    looked: (repositories: string) => `Looked at: ${repositories}.`,
    counts: ({ error, warning, unknown }: Counts) => `Errors: ${error}. Warnings: ${warning}. Unknown: ${unknown}.`,
    theApp: 'the App',
    severities: { error: 'error', warning: 'warning', unknown: 'unknown' },
    next: 'Next',
    repositories: 'Repositories',
    repository: 'Repository',
    verdict: 'Last verdict',
    pulls: 'Pull requests',
    nothingJudged: 'Nothing was judged yet.',
    whichRepository: 'Write ?repository=OWNER/NAME.',
    locked: 'Send DOCTOR_TOKEN as the password, or as a bearer token.',
  },
}

type Counts = { readonly error: number; readonly warning: number; readonly unknown: number }
