import { type Check, gapAt } from '../../check.ts'
import { datedGrounds } from '../../sign-off/dated-grounds.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** No date, label or declared event keeps signatures for this release from counting. */
export const signaturesCanHold: Check = {
  name: 'signatures-can-hold',
  reads: ['signOff', 'release'],
  consults: ['safetyFramework', 'safetyModelReport', 'safetySsm'],
  run: (context) => {
    if (context.evidence.signOff.state !== 'found') return gapAt([])
    return inspectRecord(context.evidence.signOff, (_, issue) =>
      datedGrounds(context).map(({ reason }) =>
        issue('signatures-void', reason === 'expired' ? 'expires.on' : 'subject', { signature: [reason] }),
      ),
    )
  },
}
