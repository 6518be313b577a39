import type { ReliefWords } from '../relief-words.ts'
import { reliefClaims } from './relief-claims.ts'
import { reliefComparisons } from './relief-comparisons.ts'

/** Words about claims that take duties away, in English. */
export const reliefs: ReliefWords = {
  heading: 'What takes duties away',
  claims: reliefClaims,
  comparisons: reliefComparisons,
  states: {
    'without-effect': 'changes nothing here, so nobody is asked',
    'not-taken': 'not taken, because a statement that it needs is missing',
    contradicted: 'contradicted: the stricter scope holds, whoever confirms',
    open: 'not confirmed yet',
    'with-document': 'confirmed by whoever signs the document in which it stands',
    confirmed: 'confirmed',
    remembered: 'confirmed earlier',
  },
  falls: {
    duties: (duties) => `not asked for because of it: ${duties.join(', ')}`,
    layer: (chapter) => `what only the Code asks for in its chapter ${chapter} is not asked for`,
    signers: (roles) => `does not have to sign: ${roles.join(', ')}`,
    until: (date) => `gaps do not block before ${date}`,
    requirement: (ids) => `asked for less, or not at all: ${ids.join(', ')}`,
    nothing: 'takes nothing away here',
  },
  confirmed: (by, on, pullRequest) => `Confirmed by ${by} on ${on} (pull request ${pullRequest}).`,
  remembered: (by, on, pullRequest) =>
    `The base branch makes the same claims: confirmed by ${by} on ${on} on pull request ${pullRequest}, and that still stands.`,
  fewer: (duties) => `The base branch had more duties for this release. Fewer now: ${duties.join(', ')}.`,
  appeared: (items) => `From more duties to fewer: the base branch does not make these claims: ${items.join(', ')}.`,
  confirm: {
    intro:
      'A second person confirms all of them with one line in an approving review. Whoever is the author of the pull request or of a commit in it, the committer, or a co-author cannot confirm.',
    nobody: 'Nobody has confirmed yet.',
    onPullRequest: 'Confirmations are looked at on the pull request.',
    refused: (login, reason) => `${login}: does not count, ${reason}`,
    alone:
      'Where everybody has a commit in the change: put release.yaml into a pull request of its own; a confirmation given there stands for later ones. A repository with one person cannot confirm; report mode remains.',
    turns:
      'In a workflow the red check turns once the last line is given: the run of the review starts it anew, where the workflow has actions: write. Otherwise somebody with write access presses “Re-run failed jobs” on it.',
    rerun:
      'The check of the pull request is still red, and this workflow may not start it anew. Somebody with write access presses “Re-run failed jobs” on that run, or gives the job the permission actions: write.',
    team: 'The role scope_owner is filled by a team whose members this token cannot read, so nobody holds it: name logins in the roster, or run the App.',
  },
  spare: {
    heading: 'What would spare work',
    line: (relief, items, requirements) =>
      `${relief} State ${items.join(', ')}: ${requirements} ${requirements === 1 ? 'requirement' : 'requirements'} fewer, once a second person confirmed it.`,
    nothing: 'No statement that is missing would take a duty away.',
  },
  openFinding: (id) => `${reliefClaims[id].claim} A second person answers: ${reliefClaims[id].question}`,
}
