/** Why a command could not do its work, in English. */
export const commandLineErrors = {
  'folder-absent': ({ folder }: { readonly folder: string }) => ({
    message: `There is no folder ${folder}.`,
    remedy: 'Give the folder that holds the release or the repository.',
  }),
  'head-without-base': () => ({
    message: '--head was given without --base.',
    remedy: 'Give both refs, for example --base main --head my-branch.',
  }),
  'configuration-file-absent': ({ path }: { readonly path: string }) => ({
    message: `There is no configuration file ${path}.`,
    remedy: 'Give the path of a configuration file that exists, or leave --config out.',
  }),
  'organisation-absent': ({ path, file }: { readonly path: string; readonly file: string }) => ({
    message: `There is no configuration of an organisation in ${path}.`,
    remedy: `Give the file, or a folder that holds ${file}.`,
  }),
  'not-readable': () => ({
    message: 'A file or folder could not be read.',
    remedy: 'Check that the folder exists and that you may read it.',
  }),
  'git-not-started': () => ({ message: 'git could not be started.', remedy: checkRefs }),
  'output-not-written': () => ({
    message: 'Standard output could not be written to its end; what is there is not the whole report.',
    remedy: 'See whether the disk is full, and run it again.',
  }),
  'ref-unknown': ({ ref }: { readonly ref: string }) => ({
    message: `This repository has no commit that is called ${ref}.`,
    remedy:
      'Fetch it first: git fetch origin, or fetch-depth: 0 in actions/checkout; branches of a remote are called origin/NAME.',
  }),
  'no-common-ancestor': ({ base, head }: { readonly base: string; readonly head: string }) => ({
    message: `${base} and ${head} have no common ancestor here.`,
    remedy:
      'The clone is shallow, or the branches are unrelated: git fetch --unshallow, or fetch-depth: 0 in actions/checkout.',
  }),
  'git-owned-by-other': ({ text }: { readonly text: string }) => ({
    message: `git refuses to read a repository that somebody else owns: ${text}`,
    remedy: 'If you trust it: git config --global --add safe.directory FOLDER.',
  }),
  'git-no-repository': () => ({
    message: 'This folder is in no git repository, or in a bare one.',
    remedy: 'Run it in a clone with a working tree, or without --base to judge the folder as it is.',
  }),
  'git-failed': ({ command, text }: { readonly command: string; readonly text: string }) => ({
    message: `git ${command} failed: ${text}`,
    remedy: checkRefs,
  }),
  'not-a-calendar-date': ({ given }: { readonly given: string }) => ({
    message: `"${given}" is not a calendar date.`,
    remedy: 'Give the date as YYYY-MM-DD, for example --as-of 2026-09-01.',
  }),
  'output-malformed': ({ value, formats }: { readonly value: string; readonly formats: readonly string[] }) => ({
    message: `"${value}" is not of the form FORMAT=FILE.`,
    remedy: `Give a format (${formats.join(', ')}) and a file, for example --output json=report.json.`,
  }),
  'id-unknown': ({ id, nearest }: { readonly id: string; readonly nearest: string | undefined }) => ({
    message: `There is no measure, requirement or item "${id}".`,
    remedy: nearest === undefined ? 'List all ids with gpai-gate catalogue.' : `Did you mean ${nearest}?`,
  }),
  'no-configuration-to-try': () => ({
    message: 'There is no configuration to try.',
    remedy: 'Give one with --config FILE.',
  }),
  'file-not-written': ({ path }: { readonly path: string }) => ({
    message: `${path} could not be written.`,
    remedy: 'See whether the folder can be written to, and whether something else has that name.',
  }),
  'baseline-not-written': ({ path }: { readonly path: string }) => ({
    message: `${path} is there already, or cannot be written.`,
    remedy: 'A baseline is written once; close its gaps, or remove the file on the base branch first.',
  }),
  'not-digests': ({ path }: { readonly path: string }) => ({
    message: `${path} is not what digest --format json writes.`,
    remedy: 'Give a file that gpai-gate digest --format json wrote.',
  }),
  'not-a-record': ({ path }: { readonly path: string }) => ({
    message: `${path} is not the record of a verdict.`,
    remedy: 'Give a file that gpai-gate check --output record=FILE wrote, unchanged.',
  }),
  'no-repository-named': () => ({
    message: 'There is no repository to look at.',
    remedy: 'Name repositories as OWNER/NAME, or give --organisation.',
  }),
  'not-a-repository': ({ name }: { readonly name: string }) => ({
    message: `"${name}" is not the name of a repository.`,
    remedy: 'Write OWNER/NAME.',
  }),
  'app-not-on-organisation': ({ login }: { readonly login: string }) => ({
    message: `The App is not installed on ${login}, and there is no token.`,
    remedy: 'Install the App there, or set GITHUB_TOKEN.',
  }),
  'not-an-app-id': ({ text }: { readonly text: string }) => ({
    message: `"${text}" is not the id of an App.`,
    remedy: 'Give the number that the page of the App shows as "App ID".',
  }),
  'app-key-unreadable': ({ path }: { readonly path: string }) => ({
    message: `PRIVATE_KEY_PATH names a file that cannot be read: ${path}`,
    remedy: 'Give the path of the key of the App.',
  }),
  'no-token-and-no-key': () => ({
    message: 'There is neither a token nor a key of the App.',
    remedy: 'Set GITHUB_TOKEN or GH_TOKEN, or APP_ID with PRIVATE_KEY or PRIVATE_KEY_PATH.',
  }),
  'app-not-named': () => ({
    message: 'A ruleset has to name the App that the check comes from, and nobody said which it is.',
    remedy: 'Give --app-id with the number that the page of the App shows as "App ID".',
  }),
  'rulesets-need-an-owner': () => ({
    message: 'The App may not write rulesets, and there is no token of somebody who may.',
    remedy: 'Set GITHUB_TOKEN to a token of an owner, with administration: write, and run again.',
  }),
  'installation-hidden': ({ login }: { readonly login: string }) => ({
    message: `For which repositories of ${login} the App is installed is shown only to the App, and the others would wait for ever.`,
    remedy: 'Give APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH besides the token, and run again.',
  }),
}

const checkRefs = 'Check that the folder is a git repository and that both refs exist, for example with git fetch.'
