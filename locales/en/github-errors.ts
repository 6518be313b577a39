/** A call that failed: a route, or a query by its name where it has one. */
type FailedCall = { readonly route: string } | { readonly query: string | null } | { readonly list: 'in pages' }

/** What GitHub answered, or why there is no answer. */
export type FailureDetail =
  | { readonly kind: 'answered'; readonly status: number | null; readonly text: string }
  | { readonly kind: 'no-answer'; readonly text: string }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'unreadable' }
  /** The places where the answer is not what GitHub documents; none where it is empty or cut off. */
  | { readonly kind: 'undocumented'; readonly places: readonly string[] }
  | { readonly kind: 'no-next-page' }

/** Why a call failed, as far as its remedy depends on it. */
export type FailureCode = keyof typeof remedies

/** A call that failed, as it is told. */
export type CallFailure = {
  readonly call: FailedCall
  readonly detail: FailureDetail
  readonly requestId: string | null
  readonly code: FailureCode
}

/** Files of a pull request, as many as it changes and as many as GitHub listed. */
type ListedFiles = { readonly number: number; readonly changed: number; readonly listed: number }

const remedies = {
  'authentication-failed':
    'Give the gate a valid token; in a workflow that is the input github-token, whose default is the token of the job.',
  'permission-missing':
    'Grant the token read access to contents and pull requests, and write access to pull requests for the comment.',
  'not-found':
    'Check that the repository, the pull request and the commit exist and that the token may read them; GitHub answers 404 where a permission is missing, too.',
  'rate-limited': 'Wait until the limit of the token is over, then re-run the job.',
  'service-unavailable':
    'Re-run the job; if it fails again, look at the status page of GitHub and at the proxy of the runner.',
  'response-invalid': 'Re-run the job; if it fails again, report it with the request id.',
}

/** What goes wrong between the gate and GitHub, in English. */
export const githubErrors = {
  'call-failed': ({ call, detail, requestId, code }: CallFailure) => ({
    message: `${callName(call)} failed: ${detailText(detail)}${requestId === null ? '' : ` (request ${requestId})`}.`,
    remedy: remedies[code],
  }),
  'pull-request-moved': ({
    number,
    head,
    now,
  }: {
    readonly number: number
    readonly head: string
    readonly now: string
  }) => ({
    message: `Pull request #${number} moved on from commit ${head} to ${now}, so there is no verdict about ${head}.`,
    remedy: 'Nothing is to be done here: the run for the newer commit gives the verdict.',
  }),
  'too-many-changed-files': ({ number, changed, listed }: ListedFiles) => ({
    message: `Pull request #${number} changes ${changed} files; GitHub lists ${listed} of them.`,
    remedy: `Split the pull request, so that the release is in one of at most ${listed} files.`,
  }),
  'changed-files-cut': ({ number, changed, listed }: ListedFiles) => ({
    message: `GitHub listed ${listed} of the ${changed} changed files of pull request #${number}.`,
    remedy: 'Re-run the job; if it fails again, split the pull request.',
  }),
  'commit-absent': ({ commit }: { readonly commit: string }) => ({
    message: `The repository has no commit ${commit}.`,
    remedy: 'Check that the commit was not removed by a force push, and run the job on the newest one.',
  }),
  'tree-too-large': ({ commit }: { readonly commit: string }) => ({
    message: `The tree of commit ${commit} has more entries than GitHub lists at once.`,
    remedy:
      'Run the gate on pull requests, where it reads only the folders of the release, or run the command line on a checkout.',
  }),
  'folder-too-deep': ({ folder }: { readonly folder: string }) => ({
    message: `The folder ${folder} is nested deeper than the gate reads.`,
    remedy: `Move what is not documentation of the release out of ${folder}.`,
  }),
  'commit-left-out': () => ({
    message: "GitHub's answer about the files has a hole: the commit is not there, or not a commit.",
    remedy: 'Re-run the job; if it fails again, check that the commit still exists.',
  }),
  'folder-left-out': ({ folder }: { readonly folder: string }) => ({
    message: `GitHub's answer about the files has a hole: the folder ${folder} came without its entries.`,
    remedy: 'Re-run the job; if it fails again, check that the commit still exists.',
  }),
  'contents-differ': ({ oid }: { readonly oid: string }) => ({
    message: `GitHub gave other contents than those of the object ${oid}.`,
    remedy: 'Re-run the job; if it fails again, report it with the object id.',
  }),
  'app-key-malformed': () => ({
    message: 'The private key of the App is not in PEM form, as text or in base64.',
    remedy: 'Give the file that GitHub made for the App in PRIVATE_KEY_PATH, or its text in PRIVATE_KEY.',
  }),
  'ruleset-changed': () => ({
    message: 'Somebody changed the ruleset after it was looked at, so it was not written.',
    remedy: 'Run again, and look at what is proposed now.',
  }),
  /** `message` is that of the call that was refused. */
  'ruleset-refused': ({ message }: { readonly message: string }) => ({
    message,
    remedy:
      'Use the token of an owner, with the permission administration: write for a repository, or organization_administration: write for an organisation.',
  }),
}

function callName(call: FailedCall): string {
  if ('route' in call) return call.route
  return 'list' in call ? 'Reading a list in pages' : `The query ${call.query ?? 'without a name'}`
}

function detailText(detail: FailureDetail): string {
  switch (detail.kind) {
    case 'answered':
      return `GitHub answered${detail.status === null ? '' : ` ${detail.status}`}: ${detail.text}`
    case 'no-answer':
      return `no answer: ${detail.text}`
    case 'too-slow':
      return `no whole answer within ${detail.seconds} s`
    case 'unreadable':
      return 'the answer could not be read'
    case 'undocumented':
      return `the answer is not what GitHub documents (${detail.places.length === 0 ? 'it is empty or cut off' : `at ${detail.places.join(', ')}`})`
    case 'no-next-page':
      return 'the answer is not what GitHub documents (a list that goes on names no next page)'
  }
}
