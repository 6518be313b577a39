import type { DoctorFinding } from '../../../schemas/doctor.ts'
import { checkName } from '../../check-name.ts'
import type { BranchFacts, RequiredCheck, RulesetFacts } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { error } from './finding.ts'
import { actionsAppId, isMeantForOurs } from './needs.ts'

/** A branch with the rulesets of its repository, and the App whose check counts. */
export type OnBranch = {
  readonly repository: string
  readonly branch: BranchFacts
  readonly rulesets: readonly RulesetFacts[]
  readonly appId: number | null
}

/** Whether merging into a branch needs our check, under its exact name and from our App. */
export function assessRequiredCheck(on: OnBranch): readonly DoctorFinding[] {
  const where = { repository: on.repository, branch: on.branch.name }
  const all = requirements(on.branch)
  const ours = all.filter(({ context }) => context === checkName)
  return [
    ...misspelled(all).map((context) =>
      error(
        {
          id: 'check-misspelled',
          message: `A rule requires the check "${context}", which never comes: the gate's is called "${checkName}".`,
          remedy: `Change the name in the rule to "${checkName}", letter by letter.`,
        },
        where,
      ),
    ),
    ...(ours.length === 0 ? notRequired(on, all) : wronglyPinned(ours, on.appId, where)),
  ]
}

/** The checks that a branch requires, by rules in force and by classic protection. */
function requirements({ rules, protection }: BranchFacts): readonly RequiredCheck[] {
  return [...readOr(rules, []).flatMap(({ checks }) => checks), ...(readOr(protection, null)?.checks ?? [])]
}

function misspelled(all: readonly RequiredCheck[]): readonly string[] {
  return [...new Set(all.map(({ context }) => context))].filter(isMeantForOurs)
}

function notRequired(
  { repository, branch, rulesets }: OnBranch,
  all: readonly RequiredCheck[],
): readonly DoctorFinding[] {
  const where = { repository, branch: branch.name }
  const asleep = rulesets.filter(
    ({ enforcement, checks }) => enforcement !== 'active' && checks.some(({ context }) => context === checkName),
  )
  if (asleep.length > 0) {
    return asleep.map(({ name, enforcement }) =>
      error(
        {
          id: 'ruleset-not-enforced',
          message: `The ruleset "${name}" requires the check, but its enforcement is "${enforcement}", so nothing is blocked.`,
          remedy: 'Set its enforcement to active.',
        },
        where,
      ),
    )
  }
  if (misspelled(all).length > 0) return []
  if ('unread' in branch.protection || 'unread' in branch.rules) return [unconfirmed(branch.name, where)]
  if (readOr(branch.rules, []).some(({ type }) => type === 'workflows')) return [byWorkflow(branch.name, where)]
  return [
    error(
      {
        id: 'check-not-required',
        message: `Nothing requires the check "${checkName}" before a merge into ${branch.name}.`,
        remedy: 'Require it in a ruleset, with the App as its source: gpai-gate doctor --fix proposes one.',
      },
      where,
    ),
  ]
}

/** An error, because a gate that may not hold must not look like one that does. */
function unconfirmed(branch: string, where: Where): DoctorFinding {
  return error(
    {
      id: 'check-unconfirmed',
      message: `Nothing that could be seen requires the check "${checkName}" before a merge into ${branch}, and not everything could be seen.`,
      remedy: 'Run doctor with the token of somebody who may see it; what was hidden is listed as unknown.',
    },
    where,
  )
}

function byWorkflow(branch: string, where: Where): DoctorFinding {
  return error(
    {
      id: 'check-unconfirmed',
      message: `A merge into ${branch} requires a workflow, and doctor cannot see whether that is the gate; nothing else requires the check "${checkName}".`,
      remedy: 'Look into the workflow that is required, or require the check of the App as well.',
    },
    where,
  )
}

type Where = { readonly repository: string; readonly branch: string }

function wronglyPinned(ours: readonly RequiredCheck[], appId: number | null, where: Where): readonly DoctorFinding[] {
  const pins = [...new Set(ours.map(({ pin }) => pin))]
  const elsewhere = pins.filter((pin) => pin !== null && pin !== appId)
  if (elsewhere.length > 0) return elsewhere.map((pin) => pinnedElsewhere(pin, appId, where))
  if (!pins.every((pin) => pin === null)) return []
  return [
    error(
      {
        id: 'check-unpinned',
        message:
          'The rule takes the check from any source, so whoever may push a branch can forge it with a job of that name.',
        remedy: 'Set the App as the source of the check: gpai-gate doctor --fix proposes the change.',
      },
      where,
    ),
  ]
}

function pinnedElsewhere(pin: number | null, appId: number | null, where: Where): DoctorFinding {
  if (pin === actionsAppId) {
    return error(
      {
        id: 'check-pinned-to-actions',
        message: `The rule takes the check from GitHub Actions (App ${pin}) only: the App's own check never counts, and any workflow can forge it.`,
        remedy: 'Set the App of the gate as the source of the check.',
      },
      where,
    )
  }
  if (appId === null) {
    const message = `The rule takes the check only from the App ${pin}, and which App is the gate was not said.`
    const remedy = 'Say with --app-id, or APP_ID, which App is the gate.'
    return error({ id: 'check-unconfirmed', message, remedy }, where)
  }
  const message = `The rule takes the check only from the App ${pin}, and the gate is the App ${appId}.`
  const remedy = `Set the App ${appId} as the source of the check.`
  return error({ id: 'check-pinned-elsewhere', message, remedy }, where)
}
