import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { validFor } from '../../sign-off/state.ts'

/** A change of the policy itself is signed by the body of oversight that the base branch names. */
export const policyChangeSigned: Check = {
  name: 'policy-change-signed',
  reads: ['signOff'],
  run: ({ signOff, evidence }) => {
    if (signOff === undefined || signOff.checked === 'on-pull-request') return nothingWrong
    const at = { path: evidence.signOff.path, line: 1, column: 1 }
    const signed = validFor(signOff, 'oversight_body') !== undefined
    return gapAt(signed ? [] : [{ problem: 'policy-changed', at, args: { role: 'oversight_body' } }])
  },
}
