import type { DoctorFinding, DoctorPlace } from '../../../schemas/doctor.ts'

/** What a rule says about a place. */
type Said = Pick<DoctorFinding, 'id' | 'message' | 'remedy'>

const nowhere: DoctorPlace = { repository: null, branch: null, path: null, line: null }

/** Something that keeps the gate from holding. */
export function error(said: Said, where: Partial<DoctorPlace> = {}): DoctorFinding {
  return { severity: 'error', ...said, where: { ...nowhere, ...where } }
}

/** Something that weakens the gate, or will confuse somebody. */
export function warning(said: Said, where: Partial<DoctorPlace> = {}): DoctorFinding {
  return { severity: 'warning', ...said, where: { ...nowhere, ...where } }
}

/** Something that could not be looked at, and therefore may be wrong. */
export function unknown(said: Said, where: Partial<DoctorPlace> = {}): DoctorFinding {
  return { severity: 'unknown', ...said, where: { ...nowhere, ...where } }
}

/** What GitHub did not show us, with the permission that would show it. */
export function unread(
  what: { readonly id: string; readonly what: string; readonly needs: string; readonly why: string },
  where: Partial<DoctorPlace> = {},
): DoctorFinding {
  const message = `${what.what} could not be read, so nothing is known about it: ${what.why}`
  return unknown(
    { id: what.id, message, remedy: `Let the token, or the App, have ${what.needs}, and run again.` },
    where,
  )
}
