import { sayFinding, sayUnread } from '../../../locales/doctor-words.ts'
import { checkName } from '../../check-name.ts'
import { readOr } from '../facts/reading.ts'
import { type UntoldFinding, unknown, warning } from './finding.ts'
import type { OnBranch } from './required-check.ts'

/** Who gets past the rules of a branch, and which of them nobody showed us. */
export function assessWaysAround(on: OnBranch): readonly UntoldFinding[] {
  return [...hidden(on), ...bypasses(on), ...admins(on), ...pushes(on)]
}

function hidden({ repository, branch }: OnBranch): readonly UntoldFinding[] {
  const where = { repository, branch: branch.name }
  const parts = [['rules-unread', branch.rules] as const, ['protection-unread', branch.protection] as const]
  return parts.flatMap(([key, found]) =>
    'unread' in found
      ? [
          unknown(
            sayUnread(key, found.unread, (why) => [{ branch: branch.name, why }]),
            where,
          ),
        ]
      : [],
  )
}

function bypasses({ repository, branch, rulesets }: OnBranch): readonly UntoldFinding[] {
  const where = { repository, branch: branch.name }
  const inForce = new Set(
    readOr(branch.rules, [])
      .filter(({ checks }) => checks.some(({ context }) => context === checkName))
      .map(({ ruleset }) => ruleset),
  )
  return rulesets
    .filter(({ id }) => inForce.has(id))
    .flatMap(({ name, bypass }) => {
      if (bypass === null) return [unknown(sayFinding('bypass-unread', { name }), where)]
      return bypass.length === 0 ? [] : [warning(sayFinding('ruleset-bypass', { name, bypass }), where)]
    })
}

function admins({ repository, branch }: OnBranch): readonly UntoldFinding[] {
  const protection = readOr(branch.protection, null)
  const counts = protection?.checks.some(({ context }) => context === checkName) === true
  if (!counts || !protection.adminsExempt) return []
  return [warning(sayFinding('admins-exempt', { branch: branch.name }), { repository, branch: branch.name })]
}

function pushes({ repository, branch }: OnBranch): readonly UntoldFinding[] {
  if ('unread' in branch.rules || 'unread' in branch.protection) return []
  const wanted = branch.rules.read.some(({ type }) => type === 'pull_request')
  if (wanted || branch.protection.read?.reviews === true) return []
  return [
    warning(sayFinding('push-without-pull-request', { branch: branch.name }), { repository, branch: branch.name }),
  ]
}
