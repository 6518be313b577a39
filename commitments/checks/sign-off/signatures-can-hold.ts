import { type Check, gapAt } from '../../check.ts'
import { datedGrounds } from '../../sign-off/dated-grounds.ts'
import { seeIn } from '../statements/see-in.ts'

/** No date, label or declared event keeps signatures for this release from counting. */
export const signaturesCanHold: Check = {
  name: 'signatures-can-hold',
  reads: ['signOff', 'safetyFramework', 'safetyModelReport', 'safetySsm', 'release'],
  run: (the) => {
    if (the.evidence.signOff.state !== 'found') return gapAt([])
    return seeIn(the.evidence.signOff, (_, flaw) =>
      datedGrounds(the).map(({ because }) =>
        flaw('signatures-void', because === 'expired' ? 'expires.on' : 'subject', { signature: [because] }),
      ),
    )
  },
}
