import { checkName } from '../../check-name.ts'

/** The path below the bot's public address to which GitHub sends events. */
export const webhookPath = '/api/github/webhooks'

/** The App that check runs of workflows belong to; anybody who may push a branch can make one of any name. */
export const actionsAppId = 15_368

/** The name of that App, which is the same on every server; its id is not. */
export const actionsSlug = 'github-actions'

/**
 * Whether a name in a rule was meant to be that of our check: the same letters and digits, or all but one. A name that is
 * further away, such as "Release gate", belongs to somebody else.
 */
export function isMeantForOurs(context: string): boolean {
  return context !== checkName && differsByOne(letters(context), letters(checkName))
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** At most one letter is changed, missing or too many. */
function differsByOne(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end <= 1
}

/** How far a permission of an App reaches. */
export type Access = 'read' | 'write'

/** The permissions of the App, and no more; `app.yml` says the same, with the reason for each. */
export const neededPermissions: Readonly<Record<string, Access>> = {
  administration: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'read',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
}

/** Permissions that switch on something that is off by default. */
export const optionalPermissions: Readonly<Record<string, Access>> = { contents: 'write', statuses: 'write' }

/** The events that the App has to subscribe to; `app.yml` says the same. */
export const neededEvents: readonly string[] = [
  'branch_protection_configuration',
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'issue_comment',
  'label',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
  'repository',
  'repository_ruleset',
]

/** Activities of a pull request without which a workflow misses a change of the verdict. */
export const neededActivities: readonly string[] = [
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'edited',
  'labeled',
  'unlabeled',
]

/** What a workflow listens to that names no activities. */
export const defaultActivities: readonly string[] = ['opened', 'synchronize', 'reopened']

/** Whether held access covers wanted access. */
export function covers(held: string | undefined, wanted: Access): boolean {
  return held === 'write' || held === 'admin' || held === wanted
}
