import { matchesAny } from '../../../engine/match.ts'
import type { DoctorFinding } from '../../../schemas/doctor.ts'
import type { Workflow, WorkflowTrigger } from '../facts/workflow.ts'
import { error, warning } from './finding.ts'
import { defaultActivities, neededActivities } from './needs.ts'

/** Where a workflow is, and what it has to serve. */
export type WorkflowSetting = {
  readonly where: { readonly repository: string; readonly path: string }
  readonly branches: readonly string[]
  /** The events that start the gate, of all files of the repository. */
  readonly heard: ReadonlySet<string>
  readonly queue: boolean
}

/** Whether the gate's workflow starts whenever the verdict can change. */
export function assessTriggers({ triggers, root }: Workflow, setting: WorkflowSetting): readonly DoctorFinding[] {
  const at = { ...setting.where, line: root.at.line }
  const onPulls = triggers.filter(({ event }) => pullEvents.includes(event))
  return [
    ...(onPulls.length === 0 && !pullEvents.some((event) => setting.heard.has(event)) ? [noPulls(at, triggers)] : []),
    ...onPulls.flatMap((trigger) => [...filters(trigger, setting), ...activities(trigger, setting)]),
    ...queue(triggers, setting),
    ...reviews(triggers, setting),
  ]
}

const pullEvents = ['pull_request', 'pull_request_target']

type At = WorkflowSetting['where'] & { readonly line: number }

/** A workflow to be called may be called from other repositories, whose events are not known here. */
function noPulls(at: At, triggers: readonly WorkflowTrigger[]): DoctorFinding {
  const id = 'workflow-no-pull-request'
  if (isCalled(triggers)) {
    const message = 'The workflow of the gate is started by other workflows, and none here starts it on pull requests.'
    return warning(
      { id, message, remedy: 'Look into the workflows that call it: each needs the event pull_request.' },
      at,
    )
  }
  const message = 'The workflow of the gate does not start on pull requests.'
  return error({ id, message, remedy: 'Add the event pull_request to "on".' }, at)
}

function filters(trigger: WorkflowTrigger, { where, branches }: WorkflowSetting): readonly DoctorFinding[] {
  return [...trigger.keys].flatMap(([key, { line, values }]) => {
    if (key === 'paths' || key === 'paths-ignore') return [pathFilter(key, { ...where, line })]
    const left = branches.filter((branch) =>
      key === 'branches' ? !isNamed(values, branch) : key === 'branches-ignore' && matchesAny(values, branch),
    )
    return left.map((branch) => branchFilter(key, branch, { ...where, line }))
  })
}

/** Of the patterns that a branch matches, the last decides; one with "!" takes it out. */
function isNamed(patterns: readonly string[], branch: string): boolean {
  const last = patterns.findLast((pattern) => matchesAny([pattern.replace(/^!/, '')], branch))
  return last !== undefined && !last.startsWith('!')
}

function pathFilter(key: string, at: At): DoctorFinding {
  return error(
    {
      id: 'workflow-path-filter',
      message: `"${key}" keeps the workflow of the gate from starting, and a required check that never reports blocks the pull request for ever.`,
      remedy: `Remove ${key}: the gate itself finds out whether a pull request releases a model, and is green with a reason where it does not.`,
    },
    at,
  )
}

function branchFilter(key: string, branch: string, at: At): DoctorFinding {
  return error(
    {
      id: 'workflow-branch-filter',
      message: `"${key}" keeps the workflow of the gate from starting for pull requests into ${branch}.`,
      remedy: `Remove ${key}, or let it include ${branch}.`,
    },
    at,
  )
}

/** An event without `types` listens to three activities. */
function activities({ keys, line }: WorkflowTrigger, { where }: WorkflowSetting): readonly DoctorFinding[] {
  const types = keys.get('types')
  const heard = types?.values ?? defaultActivities
  const missing = neededActivities.filter((activity) => !heard.includes(activity))
  if (missing.length === 0) return []
  const basic = missing.some((activity) => defaultActivities.includes(activity))
  const text = {
    id: 'workflow-types-missing',
    message: `The workflow of the gate does not start on ${missing.join(', ')}${types === undefined ? ', which are left out where no types are listed' : ''}.`,
    remedy: `Write types: [${neededActivities.join(', ')}].`,
  }
  const at = { ...where, line: types?.line ?? line }
  return [basic ? error(text, at) : warning(text, at)]
}

function isCalled(triggers: readonly WorkflowTrigger[]): boolean {
  return triggers.some(({ event }) => event === 'workflow_call')
}

function queue(
  triggers: readonly WorkflowTrigger[],
  { where, heard, queue: queued }: WorkflowSetting,
): readonly DoctorFinding[] {
  if (heard.has('merge_group') || isCalled(triggers)) return []
  const at = { ...where, line: triggers[0]?.line ?? 1 }
  const text = {
    id: 'workflow-no-merge-group',
    message: queued
      ? 'The branch has a merge queue, and the workflow of the gate does not start for it: every group waits until it times out.'
      : 'The workflow of the gate does not start for a merge queue, which would stop once somebody switches one on.',
    remedy: 'Add the event merge_group to "on".',
  }
  return [queued ? error(text, at) : warning(text, at)]
}

function reviews(triggers: readonly WorkflowTrigger[], { where, heard }: WorkflowSetting): readonly DoctorFinding[] {
  if (heard.has('pull_request_review') || isCalled(triggers)) return []
  const message = 'The workflow of the gate does not start when somebody signs off in a review.'
  const remedy = 'Add pull_request_review with types: [submitted, edited, dismissed] to "on".'
  return [warning({ id: 'workflow-no-review', message, remedy }, { ...where, line: triggers[0]?.line ?? 1 })]
}
