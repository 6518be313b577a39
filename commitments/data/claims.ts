import type { LegalClaim } from './claims/claim.ts'
import { codeAndFines } from './claims/code-and-fines.ts'
import { duties } from './claims/duties.ts'
import { instruments } from './claims/instruments.ts'
import { timing } from './claims/timing.ts'

/** Wrong statements about the law seen in public material; the gate points at them in a release's documents. */
export const claims: readonly LegalClaim[] = [...codeAndFines, ...duties, ...instruments, ...timing]
