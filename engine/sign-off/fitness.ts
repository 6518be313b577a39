import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import { type Holder, isActive, type RoleName, type Roster } from '../../schemas/roster.ts'

/** What separation of duties looks at besides the entry of a holder. */
export type Duties = {
  readonly roster: Roster
  readonly day: string
  /** The legal entity is an SME or a small mid-cap. */
  readonly small: boolean
  /** Another way of meeting Measure 8.1 than by its presumption was justified and accepted. */
  readonly justified: boolean
}

/** Why a person may not sign in the role of an entry: `null` when nothing is in the way. */
export function unfitness(holder: Holder, login: string, duties: Duties): Rejection | null {
  switch (holder.role) {
    case 'risk_owner':
      return isExecutive(holder) || delegatedByExecutive(holder, duties) ? null : 'not-executive'
    case 'risk_monitor':
      return unfitMonitor(login, duties)
    case 'oversight_body':
      return unfitOverseer(holder, login, duties)
    case 'assurance':
      return alsoHolds(login, ['risk_owner', 'risk_monitor'], duties) || !reportsToSupervisors(holder, duties)
        ? 'assurance-not-apart'
        : null
    default:
      return null
  }
}

function unfitMonitor(login: string, duties: Duties): Rejection | null {
  if (alsoHolds(login, ['risk_owner'], duties)) return 'owner-and-monitor'
  const core = entriesFor(login, duties).some(({ core_business }) => core_business)
  return core && !duties.small && !duties.justified ? 'core-business' : null
}

function unfitOverseer(holder: Holder, login: string, duties: Duties): Rejection | null {
  const executive = entriesFor(login, duties).some(isExecutive)
  const seated = holder.function === 'supervisory' && !executive
  return seated && !alsoHolds(login, ['risk_owner', 'risk_monitor'], duties) ? null : 'not-supervisory'
}

function isExecutive(holder: Holder): boolean {
  return holder.function === 'executive'
}

function delegatedByExecutive({ delegated_by: by }: Holder, duties: Duties): boolean {
  return by !== null && entriesFor(by, duties).some(isExecutive)
}

/** To the body of oversight by its role, or to somebody with a supervisory seat. */
function reportsToSupervisors({ reports_to: to }: Holder, duties: Duties): boolean {
  if (to === 'oversight_body') return true
  return to !== null && entriesFor(to, duties).some((entry) => entry.function === 'supervisory')
}

function alsoHolds(login: string, roles: readonly RoleName[], duties: Duties): boolean {
  return entriesFor(login, duties).some(({ role }) => roles.includes(role))
}

/** Every entry that counts for a person on the day, whatever its role. */
function entriesFor(login: string, { roster, day }: Duties): readonly Holder[] {
  const who = login.toLowerCase()
  return roster.holders.filter((holder) => holder.members.includes(who) && isActive(holder, day))
}
