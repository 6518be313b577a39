/** How many gaps of each kind a verdict has. */
type Counts = { readonly gaps: number; readonly warnings: number; readonly needsHuman: number }

/** What a step of a workflow says besides the report, in English. Other languages have the same keys. */
export const action = {
  title: 'GPAI release gate',
  couldNotRun: 'GPAI release gate: could not run',
  fault: (kind: string) =>
    `A fault in the gate itself (${kind}) kept it from a verdict. Re-run the job with debug logging and report the stack.`,
  comment: {
    done: {
      created: 'Comment: created.',
      updated: 'Comment: updated.',
      unchanged: 'Comment: unchanged.',
      none: 'Comment: none.',
    },
    failed: 'The comment on the pull request could not be written',
    /** Behind why the comment could not be written. */
    elsewhere: 'The report is in the job summary; the verdict stays as it is.',
  },
  notAnnotated: {
    title: 'Not every gap is annotated',
    text: (places: number) => `${places} more places are in the job summary.`,
  },
  nothing: {
    'group-gone': 'The merge group is gone. Nothing to gate.',
    'ref-removed': 'The push removes a branch or tag. Nothing to gate.',
  },
  verdict: (verdict: string, { gaps, warnings, needsHuman }: Counts) =>
    `Verdict: ${verdict} (${gaps} blocking, ${warnings} warnings, ${needsHuman} for a person).`,
  rerun: {
    started: (runs: number) => `The failed run of this pull request starts anew, to read the reviews (${runs}).`,
    stays: 'The failed check of the pull request stays',
  },
  reportOnly: 'The release is blocked. The job stays green, because the mode is "report".',
}
