import type { Check } from '../../check.ts'
import { dutyEnded, exemptionHolds } from '../../safety-terms/security-duty.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** A claim that nothing has to be guarded names what it rests on: a model with public parameters, or the end of the duty. */
export const exemptionShown: Check = {
  name: 'exemption-shown',
  reads: ['safetySecurity', 'release'],
  run: (context) =>
    inspectRecord(context.evidence.safetySecurity, (security, issue) => {
      const exempt = security.exempt?.applies === true && !exemptionHolds(security)
      const ended = security.ended !== undefined && !dutyEnded(security, context)
      return [
        ...(exempt ? [issue('exemption-not-shown', 'exempt')] : []),
        ...(ended ? [issue('exemption-not-shown', 'ended')] : []),
      ]
    }),
}
