/** What `doctor` says around its findings, in English. Other languages have the same keys. */
export const doctor = {
  reasons: {
    'no-way-in': () => 'there is no token, and the App is not installed there.',
    'configuration-not-yaml': ({ repository }: { readonly repository: string }) =>
      `the configuration in ${repository} is not YAML that doctor can read.`,
    'more-branches': ({ there, looked }: { readonly there: number; readonly looked: number }) =>
      `there are ${there}, and doctor looks at ${looked}.`,
  },
  report: {
    app: 'The App',
    unreadable: 'unreadable',
    severities: { error: 'error', warning: 'warning', unknown: 'unknown' },
    next: 'Next',
    looked: (repositories: string) => `Looked at: ${repositories}`,
    counts: ({ error, warning, unknown }: Counts) =>
      `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${unknown} unknown.`,
  },
  progress: (done: number, all: number) => `Looked at ${done} of ${all} repositories.`,
  fix: {
    /** Leads the lines of a change; `id` is `null` for a new ruleset. */
    proposal: ({ id, owner }: { readonly id: number | null; readonly owner: RulesetOwner }) =>
      `${id === null ? 'A new ruleset' : `A change of ruleset ${id}`} for ${'organisation' in owner ? `the organisation ${owner.organisation}` : owner.repository}:`,
    question: 'Write this to GitHub? [y/N] ',
    /** What counts as a yes to the question. */
    yes: ['y', 'yes'],
    nothingWritten: 'Nothing was written. Run again with --yes to write it.',
    waiting: (place: string) =>
      `No ruleset is proposed for ${place}: the App does not judge anything there, and every pull request would wait for ever.`,
    byHand: (place: string) =>
      `The ruleset of the gate for ${place} says already what it should; what is left has to be changed where it stands.`,
  },
}

type Counts = { readonly error: number; readonly warning: number; readonly unknown: number }

type RulesetOwner = { readonly organisation: string } | { readonly repository: string }

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
