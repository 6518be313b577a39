import type { DoctorFinding } from '../../../schemas/doctor.ts'
import { checkName } from '../../check-name.ts'
import { readOr } from '../facts/reading.ts'
import { unknown, unread, warning } from './finding.ts'
import type { OnBranch } from './required-check.ts'

/** Who gets past the rules of a branch, and which of them nobody showed us. */
export function assessWaysAround(on: OnBranch): readonly DoctorFinding[] {
  return [...hidden(on), ...bypasses(on), ...admins(on), ...pushes(on)]
}

function hidden({ repository, branch }: OnBranch): readonly DoctorFinding[] {
  const where = { repository, branch: branch.name }
  const parts = [
    { id: 'rules-unread', what: `The rules of ${branch.name}`, needs: 'metadata: read', found: branch.rules },
    {
      id: 'protection-unread',
      what: `The classic protection of ${branch.name}`,
      needs: 'administration: read',
      found: branch.protection,
    },
  ]
  return parts.flatMap(({ id, what, needs, found }) =>
    'unread' in found ? [unread({ id, what, needs, why: found.unread }, where)] : [],
  )
}

function bypasses({ repository, branch, rulesets }: OnBranch): readonly DoctorFinding[] {
  const where = { repository, branch: branch.name }
  const inForce = new Set(
    readOr(branch.rules, [])
      .filter(({ checks }) => checks.some(({ context }) => context === checkName))
      .map(({ ruleset }) => ruleset),
  )
  return rulesets
    .filter(({ id }) => inForce.has(id))
    .flatMap(({ name, bypass }) => {
      if (bypass === null) {
        const message = `Who may bypass the ruleset "${name}" is shown only to those who may change it.`
        const remedy = 'Run doctor with the token of an owner to see it.'
        return [unknown({ id: 'bypass-unread', message, remedy }, where)]
      }
      if (bypass.length === 0) return []
      const message = `The ruleset "${name}" can be bypassed by: ${bypass.join(', ')}.`
      return [
        warning({ id: 'ruleset-bypass', message, remedy: 'Remove them, or restrict them to emergencies.' }, where),
      ]
    })
}

function admins({ repository, branch }: OnBranch): readonly DoctorFinding[] {
  const protection = readOr(branch.protection, null)
  const counts = protection?.checks.some(({ context }) => context === checkName) === true
  if (!counts || !protection.adminsExempt) return []
  const message = `The protection of ${branch.name} does not bind administrators.`
  const remedy = 'Switch on "Do not allow bypassing the above settings", or use a ruleset.'
  return [warning({ id: 'admins-exempt', message, remedy }, { repository, branch: branch.name })]
}

function pushes({ repository, branch }: OnBranch): readonly DoctorFinding[] {
  if ('unread' in branch.rules || 'unread' in branch.protection) return []
  const wanted = branch.rules.read.some(({ type }) => type === 'pull_request')
  if (wanted || branch.protection.read?.reviews === true) return []
  const message = `Commits can be pushed to ${branch.name} without a pull request.`
  const remedy = 'Add the rule "Require a pull request before merging".'
  return [warning({ id: 'push-without-pull-request', message, remedy }, { repository, branch: branch.name })]
}
