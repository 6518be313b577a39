import { sayFinding, sayUnread } from '../../../locales/doctor-words.ts'
import { checkName } from '../../check-name.ts'
import type { RepositoryFacts, WorkflowFile } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { isOurAction, type WorkflowJob, workflowOf } from '../facts/workflow.ts'
import { error, type UntoldFinding, unknown, warning } from './finding.ts'
import { assessOutcome } from './outcome.ts'
import { assessTriggers } from './triggers.ts'
import { assessTrust } from './trust.ts'

/** Whether a workflow of the default branch runs our Action, so that a check of its jobs is to be expected. */
export function usesOurAction(files: readonly WorkflowFile[]): boolean {
  return files.some((file) => workflowOf(file)?.jobs.some(runsGate) === true)
}

/** What is wrong with the workflow files that use our Action or have a job of our name. */
export function assessWorkflows(facts: RepositoryFacts): readonly UntoldFinding[] {
  const where = { repository: facts.name }
  if ('unread' in facts.workflows) {
    return [
      unknown(
        sayUnread('workflows-unread', facts.workflows.unread, (why) => [{ why }]),
        where,
      ),
    ]
  }
  const files = facts.workflows.read
  const heard = eventsOf(files)
  return [...files.flatMap((file) => placed(file, assessFile(file, facts, heard))), ...approval(facts)]
}

/** What starts the gate in this repository, whichever of its files says so. */
function eventsOf(files: readonly WorkflowFile[]): ReadonlySet<string> {
  const workflows = files.flatMap((file) => workflowOf(file) ?? [])
  const called = new Set(workflows.filter(({ jobs }) => jobs.some(runsGate)).map(({ path }) => `./${path}`))
  const starting = workflows.filter(({ jobs }) =>
    jobs.some((job) => runsGate(job) || job.uses.some(({ action }) => called.has(action))),
  )
  return new Set(starting.flatMap(({ triggers }) => triggers.map(({ event }) => event)))
}

/** Findings of a file whose anchors were put into their places stand at its first line. */
function placed({ resolved }: WorkflowFile, findings: readonly UntoldFinding[]): readonly UntoldFinding[] {
  return resolved === true ? findings.map((one) => ({ ...one, where: { ...one.where, line: 1 } })) : findings
}

function assessFile(file: WorkflowFile, facts: RepositoryFacts, heard: ReadonlySet<string>): readonly UntoldFinding[] {
  const where = { repository: facts.name, path: file.path }
  const workflow = workflowOf(file)
  if (workflow === null) {
    if (!file.namesUs) return []
    return [error(sayFinding('workflow-unreadable', { path: file.path }), { ...where, line: 1 })]
  }
  const gates = workflow.jobs.filter(runsGate)
  const forgers = workflow.jobs.filter((job) => !runsGate(job) && !job.isCall && job.name.trim() === checkName)
  if (gates.length + forgers.length === 0) return []
  const settings = {
    where,
    heard,
    branches: facts.branches.map(({ name }) => name),
    queue: facts.branches.some(({ rules }) => readOr(rules, []).some(({ type }) => type === 'merge_queue')),
  }
  return [
    ...forgers.map(({ line }) => error(sayFinding('workflow-forges-check', { check: checkName }), { ...where, line })),
    ...(gates.length === 0 ? [] : assessTriggers(workflow, settings)),
    ...assessTrust(workflow, gates, where),
    ...gates.flatMap((job) => assessOutcome(job, where)),
  ]
}

function runsGate({ uses }: WorkflowJob): boolean {
  return uses.some(({ action }) => isOurAction(action))
}

/** Runs of people who contribute for the first time can wait, and meanwhile GitHub shows no check at all. */
function approval({ name, isPublic, workflows, approval: found }: RepositoryFacts): readonly UntoldFinding[] {
  const where = { repository: name }
  if (!isPublic || !usesOurAction(readOr(workflows, []))) return []
  if ('unread' in found) {
    return [
      unknown(
        sayUnread('approval-unread', found.unread, (why) => [{ why }]),
        where,
      ),
    ]
  }
  if (found.read === 'first_time_contributors_new_to_github') return []
  return [warning(sayFinding('workflow-waits-for-approval', { policy: found.read }), where)]
}
