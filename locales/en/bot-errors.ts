/** What can be wrong with an environment variable. */
export type WrongVariable =
  | { readonly problem: 'not-whole'; readonly least: number; readonly most: number }
  | { readonly problem: 'not-an-option'; readonly options: readonly string[] }
  | { readonly problem: 'unreadable-file'; readonly path: string }
  | { readonly problem: keyof typeof plainProblems }

/** An environment variable of the bot, and what is wrong with it. */
export type VariableProblem = WrongVariable & { readonly name: string }

const plainProblems = {
  'not-a-host': 'must be a host name, without https://',
  'not-an-address': 'must be https://, a host, and nothing after it',
  'too-short': 'must have at least 24 characters, without spaces',
  'not-postgres': 'must start with postgres://',
  'app-id-missing': 'is missing: the number that the settings page of the App shows',
  'key-missing': 'or PRIVATE_KEY_PATH is missing: the key that GitHub made for the App',
  'secret-missing': 'is missing: without it anybody could send events',
  'not-a-key': 'is not a private key in PEM form, as text or in base64',
  'one-process': 'can be web or worker only with DATABASE_URL, because the embedded database serves one process',
  malformed: 'does not have the form that it needs',
}

function variableText(one: VariableProblem): string {
  switch (one.problem) {
    case 'not-whole':
      return `${one.name} must be a whole number from ${one.least} to ${one.most}`
    case 'not-an-option':
      return `${one.name} must be one of: ${one.options.join(', ')}`
    case 'unreadable-file':
      return `${one.name} names a file that cannot be read: ${one.path}`
    default:
      return `${one.name} ${plainProblems[one.problem]}`
  }
}

/** Why the bot cannot start, or could not judge, in English. */
export const botErrors = {
  'bot-misconfigured': ({ problems }: { readonly problems: readonly VariableProblem[] }) => ({
    message: `The configuration of the bot is not complete: ${problems.map(variableText).join('; ')}.`,
    remedy: 'Set these environment variables as docs/guide/bot-operations.md describes, and start again.',
  }),
  'bot-not-registered': () => ({
    message: 'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set.',
    remedy: 'Set them, or start once without NODE_ENV=production to register the App with your browser.',
  }),
  'folder-in-use': ({ folder, holder }: { readonly folder: string; readonly holder: string | null }) => ({
    message: `The data folder ${folder} is in use by another process (${holder === null ? 'it has not said which' : `process ${holder}`}).`,
    remedy: 'Stop that process, or set DATABASE_URL so that several processes can share one PostgreSQL.',
  }),
  'database-too-new': ({ version, known }: { readonly version: number; readonly known: number }) => ({
    message: `The database has version ${version}, but this bot knows versions up to ${known} only.`,
    remedy: 'Start the newest version of the bot, or use another database.',
  }),
  'limits-too-long': ({ seconds }: { readonly seconds: number }) => ({
    message: `GitHub's limits for this installation leave no room for ${seconds} s.`,
    remedy: 'Wait: the gate tries again by itself.',
  }),
  'group-unnamed': () => ({
    message: 'The ref of the merge group does not name a pull request, so it cannot be said what would be merged.',
    remedy: 'Take the pull request out of the merge queue and add it again.',
  }),
  'tries-used-up': () => ({
    message: 'The gate tried several times and could not judge this commit.',
    remedy: 'Press the button to check again, or push again.',
  }),
  'check-left-behind': () => ({
    message: 'This check was begun and never ended.',
    remedy: 'Wait: it is judged again by itself. If nothing happens, press the button to check again.',
  }),
}
