import type { MeasureWords } from '../../locale.ts'
import { copyrightOutputs } from './copyright-outputs.ts'
import { copyrightPolicyAndAccess } from './copyright-policy-and-access.ts'
import { copyrightReservations } from './copyright-reservations.ts'

/** The German words for the measures of the Copyright chapter. */
export const copyright = {
  ...copyrightPolicyAndAccess,
  ...copyrightReservations,
  ...copyrightOutputs,
} satisfies Readonly<Record<string, MeasureWords>>
