import type { DoctorFinding, DoctorLocation } from '../../../schemas/doctor.ts'

/** What a rule says about a place. */
type FindingText = Pick<DoctorFinding, 'id' | 'message' | 'remedy'>

const nowhere: DoctorLocation = { repository: null, branch: null, path: null, line: null }

/** Something that keeps the gate from holding. */
export function error(text: FindingText, where: Partial<DoctorLocation> = {}): DoctorFinding {
  return { severity: 'error', ...text, where: { ...nowhere, ...where } }
}

/** Something that weakens the gate, or will confuse somebody. */
export function warning(text: FindingText, where: Partial<DoctorLocation> = {}): DoctorFinding {
  return { severity: 'warning', ...text, where: { ...nowhere, ...where } }
}

/** Something that could not be looked at, and therefore may be wrong. */
export function unknown(text: FindingText, where: Partial<DoctorLocation> = {}): DoctorFinding {
  return { severity: 'unknown', ...text, where: { ...nowhere, ...where } }
}

/** What GitHub did not show us, with the permission that would show it. */
export function unread(
  what: { readonly id: string; readonly what: string; readonly needs: string; readonly why: string },
  where: Partial<DoctorLocation> = {},
): DoctorFinding {
  const message = `${what.what} could not be read, so nothing is known about it: ${what.why}`
  return unknown(
    { id: what.id, message, remedy: `Let the token, or the App, have ${what.needs}, and run again.` },
    where,
  )
}
