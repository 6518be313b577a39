import type { Node } from '../../../engine/documents/document.ts'
import { nodeAt } from '../../../engine/documents/locate.ts'
import { sayFinding } from '../../../locales/doctor-words.ts'
import { isOurAction, lineOfKey, textAt, type Workflow, type WorkflowJob } from '../facts/workflow.ts'
import { error, type UntoldFinding, warning } from './finding.ts'

type Where = { readonly repository: string; readonly path: string }

/** Whether a workflow hands its rights to code that the author of a pull request wrote, or has more than it needs. */
export function assessTrust(workflow: Workflow, gates: readonly WorkflowJob[], where: Where): readonly UntoldFinding[] {
  return [
    ...foreignCode(workflow, where),
    ...gates.flatMap(({ uses }) => unpinned(uses, where)),
    ...gates.flatMap((job) => wideRights(workflow.root, job, where)),
  ]
}

/** Events whose runs have the repository's own rights and secrets, whoever caused them. */
const privileged: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** What names the commit of a pull request in an expression. */
const ofTheAuthor = /head_ref|pull_request\.head|head\.sha|head\.ref|head_sha|head_branch|refs\/pull\//i

function foreignCode({ triggers, jobs }: Workflow, where: Where): readonly UntoldFinding[] {
  const event = triggers.find((trigger) => privileged.has(trigger.event))?.event
  if (event === undefined) return []
  const checkouts = jobs
    .flatMap(({ uses }) => uses)
    .filter(
      ({ action, node }) => /^actions\/checkout@/i.test(action) && ofTheAuthor.test(textAt(node, ['with', 'ref'])),
    )
  return checkouts.map(({ line }) => error(sayFinding('workflow-runs-foreign-code', { event }), { ...where, line }))
}

function unpinned(uses: WorkflowJob['uses'], where: Where): readonly UntoldFinding[] {
  return uses
    .filter(({ action }) => isOurAction(action) && !/@[0-9a-f]{40}([0-9a-f]{24})?$/.test(action))
    .map(({ line }) => warning(sayFinding('workflow-action-unpinned'), { ...where, line }))
}

/** What the gate may write: its comment, and results of code scanning. */
const mayWrite: ReadonlySet<string> = new Set(['pull-requests', 'issues', 'security-events'])

function wideRights(root: Node, job: WorkflowJob, where: Where): readonly UntoldFinding[] {
  const holder = [job.node, root].find((node) => nodeAt(node, ['permissions']) !== null)
  const granted = holder === undefined ? null : nodeAt(holder, ['permissions'])
  const line = holder === undefined ? job.line : lineOfKey(holder, 'permissions')
  const rights = granted === null ? null : tooWide(granted)
  if (granted !== null && rights === null) return []
  return [warning(sayFinding('workflow-permissions-wide', { rights }), { ...where, line })]
}

function tooWide(granted: Node): string | null {
  if (granted.kind !== 'mapping') return textAt(granted, []) === 'write-all' ? 'write-all' : null
  const names = [...granted.entries].filter(([name, { value }]) => textAt(value, []) === 'write' && !mayWrite.has(name))
  return names.length === 0 ? null : names.map(([name]) => `${name}: write`).join(', ')
}
