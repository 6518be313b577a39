import type { DoctorWords, SaidFinding } from '../../../locales/doctor-words.ts'
import type { DoctorFinding, DoctorLocation } from '../../../schemas/doctor.ts'

/** One thing that `doctor` found, before it is said in a language. */
export type UntoldFinding = Pick<DoctorFinding, 'id' | 'severity' | 'where'> & { readonly says: SaidFinding }

/** Something that keeps the gate from holding. */
export function error(says: SaidFinding, where: Partial<DoctorLocation> = {}): UntoldFinding {
  return { id: idOf(says), severity: 'error', says, where: { ...nowhere, ...where } }
}

/** Something that weakens the gate, or will confuse somebody. */
export function warning(says: SaidFinding, where: Partial<DoctorLocation> = {}): UntoldFinding {
  return { id: idOf(says), severity: 'warning', says, where: { ...nowhere, ...where } }
}

/** Something that could not be looked at, and therefore may be wrong. */
export function unknown(says: SaidFinding, where: Partial<DoctorLocation> = {}): UntoldFinding {
  return { id: idOf(says), severity: 'unknown', says, where: { ...nowhere, ...where } }
}

/** A finding in a language. */
export function findingIn(words: DoctorWords, { id, severity, where, says }: UntoldFinding): DoctorFinding {
  return { id, severity, where, ...says.in(words) }
}

const nowhere: DoctorLocation = { repository: null, branch: null, path: null, line: null }

/** A finding with several texts has one id; what tells the texts apart stands behind a slash. */
function idOf({ key }: SaidFinding): string {
  return key.split('/')[0] ?? key
}
