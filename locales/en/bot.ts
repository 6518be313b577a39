/** What the bot says where it is no report, in English. Other languages have the same keys. */
export const bot = {
  couldNotStart: (why: string) => `gpai-gate-bot could not start: ${why}`,
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
