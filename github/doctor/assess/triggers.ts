import { matchesAny } from '../../../engine/match.ts'
import { sayFinding } from '../../../locales/doctor-words.ts'
import type { Workflow, WorkflowTrigger } from '../facts/workflow.ts'
import { error, type UntoldFinding, warning } from './finding.ts'
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
export function assessTriggers({ triggers, root }: Workflow, setting: WorkflowSetting): readonly UntoldFinding[] {
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
function noPulls(at: At, triggers: readonly WorkflowTrigger[]): UntoldFinding {
  return isCalled(triggers)
    ? warning(sayFinding('workflow-no-pull-request/called'), at)
    : error(sayFinding('workflow-no-pull-request'), at)
}

function filters(trigger: WorkflowTrigger, { where, branches }: WorkflowSetting): readonly UntoldFinding[] {
  return [...trigger.keys].flatMap(([key, { line, values }]) => {
    if (key === 'paths' || key === 'paths-ignore')
      return [error(sayFinding('workflow-path-filter', { key }), { ...where, line })]
    const left = branches.filter((branch) =>
      key === 'branches' ? !isNamed(values, branch) : key === 'branches-ignore' && matchesAny(values, branch),
    )
    return left.map((branch) => error(sayFinding('workflow-branch-filter', { key, branch }), { ...where, line }))
  })
}

/** Of the patterns that a branch matches, the last decides; one with "!" takes it out. */
function isNamed(patterns: readonly string[], branch: string): boolean {
  const last = patterns.findLast((pattern) => matchesAny([pattern.replace(/^!/, '')], branch))
  return last !== undefined && !last.startsWith('!')
}

/** An event without `types` listens to three activities. */
function activities({ keys, line }: WorkflowTrigger, { where }: WorkflowSetting): readonly UntoldFinding[] {
  const types = keys.get('types')
  const heard = types?.values ?? defaultActivities
  const missing = neededActivities.filter((activity) => !heard.includes(activity))
  if (missing.length === 0) return []
  const basic = missing.some((activity) => defaultActivities.includes(activity))
  const says = sayFinding('workflow-types-missing', {
    missing,
    types: types === undefined ? 'not listed' : 'listed',
    needed: neededActivities,
  })
  const at = { ...where, line: types?.line ?? line }
  return [basic ? error(says, at) : warning(says, at)]
}

function isCalled(triggers: readonly WorkflowTrigger[]): boolean {
  return triggers.some(({ event }) => event === 'workflow_call')
}

function queue(
  triggers: readonly WorkflowTrigger[],
  { where, heard, queue: queued }: WorkflowSetting,
): readonly UntoldFinding[] {
  if (heard.has('merge_group') || isCalled(triggers)) return []
  const at = { ...where, line: triggers[0]?.line ?? 1 }
  return [
    queued
      ? error(sayFinding('workflow-no-merge-group/queue'), at)
      : warning(sayFinding('workflow-no-merge-group'), at),
  ]
}

function reviews(triggers: readonly WorkflowTrigger[], { where, heard }: WorkflowSetting): readonly UntoldFinding[] {
  if (heard.has('pull_request_review') || isCalled(triggers)) return []
  return [warning(sayFinding('workflow-no-review'), { ...where, line: triggers[0]?.line ?? 1 })]
}
