import { sayFinding } from '../../../locales/doctor-words.ts'
import { checkName } from '../../check-name.ts'
import type { BranchFacts, RequiredCheck, RulesetFacts } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { error, type UntoldFinding } from './finding.ts'
import { actionsAppId, isMeantForOurs } from './needs.ts'

/** A branch with the rulesets of its repository, and the App whose check counts. */
export type OnBranch = {
  readonly repository: string
  readonly branch: BranchFacts
  readonly rulesets: readonly RulesetFacts[]
  readonly appId: number | null
}

/** Whether merging into a branch needs our check, under its exact name and from our App. */
export function assessRequiredCheck(on: OnBranch): readonly UntoldFinding[] {
  const where = { repository: on.repository, branch: on.branch.name }
  const all = requirements(on.branch)
  const ours = all.filter(({ context }) => context === checkName)
  return [
    ...misspelled(all).map((context) =>
      error(sayFinding('check-misspelled', { written: context, check: checkName }), where),
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
): readonly UntoldFinding[] {
  const where = { repository, branch: branch.name }
  const asleep = rulesets.filter(
    ({ enforcement, checks }) => enforcement !== 'active' && checks.some(({ context }) => context === checkName),
  )
  if (asleep.length > 0) {
    return asleep.map(({ name, enforcement }) =>
      error(sayFinding('ruleset-not-enforced', { name, enforcement }), where),
    )
  }
  return misspelled(all).length > 0
    ? []
    : [error(sayFinding(whyNotRequired(branch), { branch: branch.name, check: checkName }), where)]
}

/** What is unconfirmed is an error as well, because a gate that may not hold must not look like one that does. */
function whyNotRequired({ rules, protection }: BranchFacts) {
  if ('unread' in protection || 'unread' in rules) return 'check-unconfirmed'
  return rules.read.some(({ type }) => type === 'workflows') ? 'check-unconfirmed/workflow' : 'check-not-required'
}

type Where = { readonly repository: string; readonly branch: string }

function wronglyPinned(ours: readonly RequiredCheck[], appId: number | null, where: Where): readonly UntoldFinding[] {
  const pins = [...new Set(ours.map(({ pin }) => pin))]
  const elsewhere = pins.filter((pin) => pin !== null && pin !== appId)
  if (elsewhere.length > 0) return elsewhere.map((pin) => pinnedElsewhere(pin, appId, where))
  if (!pins.every((pin) => pin === null)) return []
  return [error(sayFinding('check-unpinned'), where)]
}

function pinnedElsewhere(pin: number | null, appId: number | null, where: Where): UntoldFinding {
  if (pin === actionsAppId) return error(sayFinding('check-pinned-to-actions', { pin }), where)
  if (appId === null) return error(sayFinding('check-unconfirmed/app-unknown', { pin }), where)
  return error(sayFinding('check-pinned-elsewhere', { pin, app: appId }), where)
}
