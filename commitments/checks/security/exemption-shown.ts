import type { Check } from '../../check.ts'
import { dutyEnded, exemptionHolds } from '../../safety-terms/security-duty.ts'
import { seeIn } from '../statements/see-in.ts'

/** A claim that nothing has to be guarded names what it rests on: a model with public parameters, or the end of the duty. */
export const exemptionShown: Check = {
  name: 'exemption-shown',
  reads: ['safetySecurity', 'release'],
  run: (the) =>
    seeIn(the.evidence.safetySecurity, (security, flaw) => {
      const exempt = security.exempt?.applies === true && !exemptionHolds(security)
      const ended = security.ended !== undefined && !dutyEnded(security, the)
      return [
        ...(exempt ? [flaw('exemption-not-shown', 'exempt')] : []),
        ...(ended ? [flaw('exemption-not-shown', 'ended')] : []),
      ]
    }),
}
