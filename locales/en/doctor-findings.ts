type Permission = { readonly name: string; readonly level: string }
type OnBranch = { readonly branch: string; readonly check: string }
type Unread = { readonly why: string }

const unread =
  (what: string, needs: string) =>
  ({ why }: Unread) => ({
    message: `${what} could not be read, so nothing is known about it: ${why}`,
    remedy: `Let the token, or the App, have ${needs}, and run again.`,
  })

/**
 * What `doctor` finds, in English. A key is the id of the finding; where one has several texts, what tells them apart stands
 * behind a slash. Other languages have the same keys.
 */
export const findings = {
  'repository-unreadable': ({ repository, why }: { readonly repository: string; readonly why: string }) => ({
    message: `${repository} could not be read: ${why}`,
    remedy: 'Check the name, and that the token or the App may see the repository; then run again.',
  }),
  'app-unread': () => ({
    message: 'Without the key of the App nothing is known about its permissions, its events and its webhook.',
    remedy: 'Set APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH as for the bot, and run again.',
  }),
  'app-unknown': () => ({
    message: 'Nobody said which App is the gate, so the source of the check cannot be compared.',
    remedy: 'Give --app-id, or APP_ID.',
  }),
  'rulesets-unread': unread('The rulesets', 'metadata: read'),
  'branches-unread': unread('Every branch that releases are merged into', 'contents: read'),
  'rules-unread': ({ branch, why }: Unread & { readonly branch: string }) =>
    unread(`The rules of ${branch}`, 'metadata: read')({ why }),
  'protection-unread': ({ branch, why }: Unread & { readonly branch: string }) =>
    unread(`The classic protection of ${branch}`, 'administration: read')({ why }),
  'webhook-unread': unread('The webhook of the App', 'the key of the App'),
  'deliveries-unread': unread('The list of deliveries', 'the key of the App'),
  'installation-unread': ({ account, why }: Unread & { readonly account: string }) =>
    unread(
      `The installation of the App on ${account}`,
      'organization_administration: read, or give APP_ID and PRIVATE_KEY',
    )({ why }),
  'workflows-unread': unread('The workflow files', 'contents: read'),
  'approval-unread': unread('Whose workflow runs wait for approval', 'administration: read'),
  'pull-requests-unread': unread('The open pull requests', 'pull_requests: read'),
  'checks-unread': unread('The checks', 'checks: read'),
  'app-permission-missing': ({ name, level }: Permission) => ({
    message: `The App does not ask for the permission ${name}: ${level}.`,
    remedy: `Add ${name}: ${level} on the page "Permissions & events" of the App, as app.yml lists it; each organisation then has to accept it.`,
  }),
  'app-permission-wide': ({ name, level }: Permission) => ({
    message: `The App asks for ${name}: ${level}, which the gate does not need.`,
    remedy: 'Lower it on the page "Permissions & events" of the App to what app.yml lists.',
  }),
  'app-event-missing': ({ event }: { readonly event: string }) => ({
    message: `The App is not subscribed to the event ${event}, so the gate does not hear of it.`,
    remedy: `Tick ${event} on the page "Permissions & events" of the App; its box is shown only while the App has the permission for it.`,
  }),
  'webhook-url-wrong': ({ url, wanted, path }: WebhookUrl) => ({
    message: url === null || url === '' ? 'The App has no webhook URL.' : `The webhook URL of the App is ${url}.`,
    remedy: `Set it to ${wanted ?? `the public address of the bot, with https, and ${path}`}, and switch the webhook on.`,
  }),
  'webhook-content-type': ({ contentType }: { readonly contentType: string }) => ({
    message: `The App sends its events as ${contentType}, and the bot takes only JSON.`,
    remedy: 'Set the content type of the webhook to application/json.',
  }),
  'webhook-unverified': () => ({
    message: 'GitHub does not check the certificate of the bot when it sends events.',
    remedy: 'Switch the verification of TLS certificates on for the webhook of the App.',
  }),
  'webhook-secret-missing': () => ({
    message: 'The webhook of the App has no secret, so the bot refuses every event.',
    remedy: 'Set a long random secret on the page of the App, and the same in WEBHOOK_SECRET of the bot.',
  }),
  'webhook-deliveries-failing': ({ failed, latest, event, status }: FailedDeliveries) => ({
    message: `${failed} of the ${latest} latest deliveries failed and were not delivered since; the newest was ${event} with status ${status}.`,
    remedy:
      'Check that the bot runs and can be reached at its webhook URL; once it can, it has failed deliveries sent again.',
  }),
  'app-suspended': ({ account }: { readonly account: string }) => ({
    message: `The App is suspended on ${account}, so nothing is judged there.`,
    remedy: 'Lift the suspension on the page of the installation.',
  }),
  'installation-unread/selected': ({ repository }: { readonly repository: string }) => ({
    message: `The App is installed for selected repositories, and whether ${repository} is one of them is shown only to the App.`,
    remedy: 'Give APP_ID and PRIVATE_KEY as well, and run again.',
  }),
  'app-not-installed': ({ repository }: { readonly repository: string }) => ({
    message: `The App is not installed for ${repository}, so a check that is required of it never comes.`,
    remedy: 'Install it from the page of the App, for all repositories or at least for those that release models.',
  }),
  'app-permission-pending': ({ account, name, level }: Permission & { readonly account: string }) => ({
    message: `${account} has not granted the App ${name}: ${level}; until then what needs it does not work there.`,
    remedy: 'An owner has to accept the new permissions on the page of the installation.',
  }),
  'app-event-pending': ({ account, event }: { readonly account: string; readonly event: string }) => ({
    message: `The App does not get the event ${event} from ${account}.`,
    remedy: 'Accept the new permissions on the page of the installation; the event comes with its permission.',
  }),
  'check-unfinished': ({ pull }: { readonly pull: number | null }) => ({
    message: `The check on ${headName(pull)} has begun and has not ended.`,
    remedy: 'If it is still so in a minute, press "Re-run" at the check, and look into the log of the bot.',
  }),
  'check-imitated': ({ pull, app, check }: ImitatedCheck) => ({
    message: `${headName(pull)} carries a check called "${check}" from the App ${app ?? 'that is gone'}, which is not the gate.`,
    remedy: 'Find out who set it up; as long as the rule names the App of the gate, it does not count.',
  }),
  'check-never-reported': ({ pulls }: { readonly pulls: readonly string[] }) => ({
    message: `The gate has said nothing about the latest commit of ${pulls.join(', ')}.`,
    remedy: 'Comment /gpai recheck, or push; if nothing comes, see what doctor says about the webhook.',
  }),
  'check-never-seen': ({ check }: { readonly check: string }) => ({
    message: `No commit here carries the check "${check}" yet, so GitHub does not offer the name for a rule.`,
    remedy: 'Install the App for this repository, or write the rule with gpai-gate doctor --fix.',
  }),
  'check-misspelled': ({ written, check }: { readonly written: string; readonly check: string }) => ({
    message: `A rule requires the check "${written}", which never comes: the gate's is called "${check}".`,
    remedy: `Change the name in the rule to "${check}", letter by letter.`,
  }),
  'ruleset-not-enforced': ({ name, enforcement }: { readonly name: string; readonly enforcement: string }) => ({
    message: `The ruleset "${name}" requires the check, but its enforcement is "${enforcement}", so nothing is blocked.`,
    remedy: 'Set its enforcement to active.',
  }),
  'check-not-required': ({ branch, check }: OnBranch) => ({
    message: `Nothing requires the check "${check}" before a merge into ${branch}.`,
    remedy: 'Require it in a ruleset, with the App as its source: gpai-gate doctor --fix proposes one.',
  }),
  'check-unconfirmed': ({ branch, check }: OnBranch) => ({
    message: `Nothing that could be seen requires the check "${check}" before a merge into ${branch}, and not everything could be seen.`,
    remedy: 'Run doctor with the token of somebody who may see it; what was hidden is listed as unknown.',
  }),
  'check-unconfirmed/workflow': ({ branch, check }: OnBranch) => ({
    message: `A merge into ${branch} requires a workflow, and doctor cannot see whether that is the gate; nothing else requires the check "${check}".`,
    remedy: 'Look into the workflow that is required, or require the check of the App as well.',
  }),
  'check-unconfirmed/app-unknown': ({ pin }: { readonly pin: number | null }) => ({
    message: `The rule takes the check only from the App ${pin}, and which App is the gate was not said.`,
    remedy: 'Say with --app-id, or APP_ID, which App is the gate.',
  }),
  'check-unpinned': () => ({
    message:
      'The rule takes the check from any source, so whoever may push a branch can forge it with a job of that name.',
    remedy: 'Set the App as the source of the check: gpai-gate doctor --fix proposes the change.',
  }),
  'check-pinned-to-actions': ({ pin }: { readonly pin: number }) => ({
    message: `The rule takes the check from GitHub Actions (App ${pin}) only: the App's own check never counts, and any workflow can forge it.`,
    remedy: 'Set the App of the gate as the source of the check.',
  }),
  'check-pinned-elsewhere': ({ pin, app }: { readonly pin: number | null; readonly app: number }) => ({
    message: `The rule takes the check only from the App ${pin}, and the gate is the App ${app}.`,
    remedy: `Set the App ${app} as the source of the check.`,
  }),
  'bypass-unread': ({ name }: { readonly name: string }) => ({
    message: `Who may bypass the ruleset "${name}" is shown only to those who may change it.`,
    remedy: 'Run doctor with the token of an owner to see it.',
  }),
  'ruleset-bypass': ({ name, bypass }: { readonly name: string; readonly bypass: readonly string[] }) => ({
    message: `The ruleset "${name}" can be bypassed by: ${bypass.join(', ')}.`,
    remedy: 'Remove them, or restrict them to emergencies.',
  }),
  'admins-exempt': ({ branch }: { readonly branch: string }) => ({
    message: `The protection of ${branch} does not bind administrators.`,
    remedy: 'Switch on "Do not allow bypassing the above settings", or use a ruleset.',
  }),
  'push-without-pull-request': ({ branch }: { readonly branch: string }) => ({
    message: `Commits can be pushed to ${branch} without a pull request.`,
    remedy: 'Add the rule "Require a pull request before merging".',
  }),
  'workflow-unreadable': ({ path }: { readonly path: string }) => ({
    message: `${path} is not YAML that doctor can read, so nothing is known about it.`,
    remedy: 'Correct its syntax, and keep it below 256 KiB, without tags and with few aliases.',
  }),
  'workflow-forges-check': ({ check }: { readonly check: string }) => ({
    message: `A job that is not the gate is called "${check}", as the check that is required.`,
    remedy: 'Give the job another name, and make sure that the rule names the App as the source of the check.',
  }),
  'workflow-waits-for-approval': ({ policy }: { readonly policy: string }) => ({
    message: `Workflow runs of outside contributors wait for approval (${policy}); until then the check of the workflow is absent, not pending.`,
    remedy: 'Require the check of the App, which does not wait, or approve such runs daily.',
  }),
  'workflow-no-pull-request': () => ({
    message: 'The workflow of the gate does not start on pull requests.',
    remedy: 'Add the event pull_request to "on".',
  }),
  'workflow-no-pull-request/called': () => ({
    message: 'The workflow of the gate is started by other workflows, and none here starts it on pull requests.',
    remedy: 'Look into the workflows that call it: each needs the event pull_request.',
  }),
  'workflow-path-filter': ({ key }: { readonly key: string }) => ({
    message: `"${key}" keeps the workflow of the gate from starting, and a required check that never reports blocks the pull request for ever.`,
    remedy: `Remove ${key}: the gate itself finds out whether a pull request releases a model, and is green with a reason where it does not.`,
  }),
  'workflow-branch-filter': ({ key, branch }: { readonly key: string; readonly branch: string }) => ({
    message: `"${key}" keeps the workflow of the gate from starting for pull requests into ${branch}.`,
    remedy: `Remove ${key}, or let it include ${branch}.`,
  }),
  'workflow-types-missing': ({ missing, types, needed }: MissingActivities) => ({
    message: `The workflow of the gate does not start on ${missing.join(', ')}${types === 'not listed' ? ', which are left out where no types are listed' : ''}.`,
    remedy: `Write types: [${needed.join(', ')}].`,
  }),
  'workflow-no-merge-group': () => ({
    message:
      'The workflow of the gate does not start for a merge queue, which would stop once somebody switches one on.',
    remedy: 'Add the event merge_group to "on".',
  }),
  'workflow-no-merge-group/queue': () => ({
    message:
      'The branch has a merge queue, and the workflow of the gate does not start for it: every group waits until it times out.',
    remedy: 'Add the event merge_group to "on".',
  }),
  'workflow-no-review': () => ({
    message: 'The workflow of the gate does not start when somebody signs off in a review.',
    remedy: 'Add pull_request_review with types: [submitted, edited, dismissed] to "on".',
  }),
  'workflow-runs-foreign-code': ({ event }: { readonly event: string }) => ({
    message: `On ${event} the workflow has the rights of the repository, and it checks out what the author of the pull request wrote.`,
    remedy: 'Remove the checkout, which the gate does not need, or use the event pull_request.',
  }),
  'workflow-action-unpinned': () => ({
    message: 'The Action of the gate is named by a tag or branch, which can be moved.',
    remedy: 'Name it by the full SHA of a commit.',
  }),
  /** `rights` is `null` where the workflow says nothing about them. */
  'workflow-permissions-wide': ({ rights }: { readonly rights: string | null }) => ({
    message: `The token of the gate's job may do more than it needs: ${rights ?? 'whatever the repository grants by default'}.`,
    remedy: 'Give the job permissions: { contents: read, pull-requests: write }.',
  }),
  'workflow-job-conditional': () => ({
    message: 'The gate is skipped under a condition, and GitHub counts what was skipped as passed.',
    remedy: 'Remove "if" from the job and from its step.',
  }),
  'workflow-job-conditional/needs': () => ({
    message: 'The gate is skipped when a job fails that it needs, and GitHub counts what was skipped as passed.',
    remedy: 'Remove "needs", or write if: always().',
  }),
  'workflow-failure-ignored': () => ({
    message: 'The workflow goes on after an error of the gate, so that a failure counts as passed.',
    remedy: 'Remove "continue-on-error" from the job and from its step.',
  }),
  'workflow-only-reports': () => ({
    message: 'The gate only reports here, and is green whatever is missing.',
    remedy: 'Remove "mode: report" when you have seen enough.',
  }),
}

/** The URL that the App has and the one that it should have; `null` where only its `path` is known. */
type WebhookUrl = { readonly url: string | null; readonly wanted: string | null; readonly path: string }

/** How many of the latest deliveries failed, and the newest of them. */
type FailedDeliveries = {
  readonly failed: number
  readonly latest: number
  readonly event: string
  readonly status: number
}

/** A check of our name from another App; `null` where that App is gone. */
type ImitatedCheck = { readonly pull: number | null; readonly app: number | null; readonly check: string }

/** Activities that a workflow does not hear, and whether it lists any. */
type MissingActivities = {
  readonly missing: readonly string[]
  readonly types: 'listed' | 'not listed'
  readonly needed: readonly string[]
}

function headName(pull: number | null): string {
  return pull === null ? 'the default branch' : `#${pull}`
}
