import type { DoctorFinding } from '../../../schemas/doctor.ts'
import { checkName } from '../../check-name.ts'
import type { RepositoryFacts, WorkflowFile } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { isOurAction, type WorkflowJob, workflowOf } from '../facts/workflow.ts'
import { error, unknown, unread, warning } from './finding.ts'
import { assessOutcome } from './outcome.ts'
import { assessTriggers } from './triggers.ts'
import { assessTrust } from './trust.ts'

/** Whether a workflow of the default branch runs our Action, so that a check of its jobs is to be expected. */
export function usesOurAction(files: readonly WorkflowFile[]): boolean {
  return files.some((file) => workflowOf(file)?.jobs.some(runsGate) === true)
}

/** What is wrong with the workflow files that use our Action or have a job of our name. */
export function assessWorkflows(facts: RepositoryFacts): readonly DoctorFinding[] {
  const where = { repository: facts.name }
  if ('unread' in facts.workflows) {
    const what = { id: 'workflows-unread', what: 'The workflow files', needs: 'contents: read' }
    return [unread({ ...what, why: facts.workflows.unread }, where)]
  }
  const files = facts.workflows.read
  const heard = eventsOf(files)
  return [...files.flatMap((file) => assessFile(file, facts, heard)), ...approval(facts)]
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

function assessFile(file: WorkflowFile, facts: RepositoryFacts, heard: ReadonlySet<string>): readonly DoctorFinding[] {
  const where = { repository: facts.name, path: file.path }
  const workflow = workflowOf(file)
  if (workflow === null) {
    if (!file.namesUs) return []
    const message = `${file.path} is not YAML that doctor can read, so nothing is known about it.`
    const remedy = 'Write it without anchors, aliases and tags, and at most 256 KiB long.'
    return [unknown({ id: 'workflow-unreadable', message, remedy }, { ...where, line: 1 })]
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
    ...forgers.map(({ line }) => forges({ ...where, line })),
    ...(gates.length === 0 ? [] : assessTriggers(workflow, settings)),
    ...assessTrust(workflow, gates, where),
    ...gates.flatMap((job) => assessOutcome(job, where)),
  ]
}

function runsGate({ uses }: WorkflowJob): boolean {
  return uses.some(({ action }) => isOurAction(action))
}

function forges(where: { readonly repository: string; readonly path: string; readonly line: number }): DoctorFinding {
  return error(
    {
      id: 'workflow-forges-check',
      message: `A job that is not the gate is called "${checkName}", as the check that is required.`,
      remedy: 'Give the job another name, and make sure that the rule names the App as the source of the check.',
    },
    where,
  )
}

/** Runs of people who contribute for the first time can wait, and meanwhile GitHub shows no check at all. */
function approval({ name, isPublic, workflows, approval: found }: RepositoryFacts): readonly DoctorFinding[] {
  const where = { repository: name }
  if (!isPublic || !usesOurAction(readOr(workflows, []))) return []
  if ('unread' in found) {
    const what = { id: 'approval-unread', what: 'Whose workflow runs wait for approval', needs: 'administration: read' }
    return [unread({ ...what, why: found.unread }, where)]
  }
  if (found.read === 'first_time_contributors_new_to_github') return []
  return [
    warning(
      {
        id: 'workflow-waits-for-approval',
        message: `Workflow runs of outside contributors wait for approval (${found.read}); until then the check of the workflow is absent, not pending.`,
        remedy: 'Require the check of the App, which does not wait, or approve such runs daily.',
      },
      where,
    ),
  ]
}
