/** What the command line says of itself, in English. Other languages have the same keys. */
export const commandLine = {
  help: {
    program:
      'Checks a model release against the EU GPAI Code of Practice and says what is missing, where, and what to do next.',
    version: 'Print the version.',
    help: 'Show help.',
    helpCommand: 'display help for command',
    afterError: 'Run gpai-gate --help for what it takes.',
    /** The headings of a help text, by the English ones. */
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    commands: {
      init: 'Write the documents that a release owes and that are not there, with every key and no value.',
      check: 'Judge a release: exit status 0 pass or nothing to gate, 1 blocked, 2 could not run.',
      scope: 'Say which duties a release has, and why.',
      explain: 'Explain a measure, a requirement or an item: who asks for it, what closes the gap.',
      catalogue: 'List every commitment, measure, requirement and item.',
      config: 'Print every value of the configuration in force, with the file and line that it comes from.',
      simulate: 'Judge under another configuration, given with --config, and print what would differ. Writes nothing.',
      baseline: 'Write the present gaps to the baseline, once, so that only new gaps block until they are due.',
      digest:
        'Print the digest that signatures are bound to, with its parts, or the parts that changed between two states.',
      verifyRecord:
        'Compare the files of a folder with the record of a verdict: exit status 0 the same, 1 not, 2 no record.',
      doctor:
        'Look for what keeps the gate from holding: the App, rulesets, branch protection and workflows. ' +
        'Asks with GITHUB_TOKEN or GH_TOKEN, or as the App with APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH. ' +
        'Exit status 0 no error, 1 errors, 2 could not run.',
    },
    arguments: {
      folder: 'Folder with the release, or a repository',
      id: 'Id of a measure, a requirement or an item, such as transparency.1.1 or general.model_name',
      record: 'Record that check --output record=FILE wrote',
      recordedFolder: 'Folder with the files that the record is about',
      repositories: 'Repositories, OWNER/NAME',
    },
    options: {
      base: 'Judge a git range: the branch that would be merged into',
      head: 'Judge a git range: what would be merged (HEAD unless given)',
      release: 'Judge only the release in this gpai folder',
      config: 'Configuration file to use in place of .github/gpai-gate.yaml',
      organisation: "The organisation's configuration: its file, or a copy of its repository .github",
      repository: 'The name of the repository, OWNER/NAME, for the groups of the organisation',
      asOf: 'Judge as of this day, YYYY-MM-DD (today in Brussels unless given)',
      reportLocale: 'Language of the report',
      locale: 'Language of what is printed',
      format: 'Format on standard output',
      output: 'Also write the report to a file; repeatable',
      explain: 'Name the origin of each value, which is what this command does',
      owner: 'Who closes the gaps',
      due: 'The last day on which the gaps may stay, YYYY-MM-DD',
      from: 'Compare with what digest --format json wrote earlier',
      signedBase: 'Compare a git range: what was signed',
      presentHead: 'Compare a git range: what is there now (HEAD unless given)',
      onlyRelease: 'Only the release in this gpai folder',
      examineOrganisation: 'Look at every repository of this organisation',
      appId: 'The App that the check has to come from, where APP_ID does not say it',
      webhookUrl: 'Where the App should send its events',
      fix: 'Show which ruleset would require the check from the App alone, and write it if you agree',
      yes: 'Agree beforehand to what --fix shows',
    },
  },
  couldNotRun: (code: string) => `gpai-gate: could not run (${code})`,
  fault: 'gpai-gate: could not run, because of a fault in the gate itself. Please report it with this text:',
  simulate: {
    verdicts: (now: string, simulated: string) => `Now: ${now}. Under the given configuration: ${simulated}.`,
    appear: 'Gaps that appear',
    go: 'Gaps that go',
    same: 'The gaps are the same.',
  },
  initialised: {
    wrote: (path: string) => `Wrote ${path}`,
    next: 'Fill in what is known, the release manifest first; run gpai-gate init again when it is stated, because more documents may be owed then. gpai-gate check says what is missing.',
    nothing:
      'Every document that is owed as the manifest stands is there. gpai-gate check says what is missing in them.',
  },
  baselineWritten: (path: string) => `Wrote ${path}. It counts once it is on the base branch.`,
  digest: {
    noRelease: 'There is no release in this tree (no gpai folder).',
    noDigest: 'no digest',
    unchanged: 'Nothing changed.',
    /** Before the name of a part, all of one width. */
    changes: { new: 'new    ', gone: 'gone   ', changed: 'changed' },
  },
  record: {
    verdict: (on: string, verdict: string) => `Verdict of ${on}: ${verdict}.`,
    same: (files: number) => `All ${files} files are as they were.`,
    differ: (different: number, files: number) => `${different} of ${files} files differ:`,
    differences: { absent: 'is not there', changed: 'has other content', 'not-a-file': 'is not a plain file' },
  },
}
