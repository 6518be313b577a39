import type { RoleName } from '../../../schemas/roster.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import type { Issue, IssueArguments } from '../../issue.ts'
import { reasonsOf, type Signature, validFor } from '../../sign-off/state.ts'

/** The role has signed for what is released, on the pull request; elsewhere it is left to be looked at there. */
export function signedBy(role: RoleName): Check {
  return { name: 'signed-by', reads: ['signOff'], givenBy: 'signature', run: (context) => observe(context, role) }
}

function observe({ signOff, evidence }: Case, role: RoleName): Observation {
  const issue = (problem: Issue['problem'], args: IssueArguments): Issue => {
    return { problem, at: { path: evidence.signOff.path, line: 1, column: 1 }, args: { role, ...args } }
  }
  if (signOff?.checked === 'on-pull-request')
    return { result: 'needs-human', issues: [issue('signed-on-pull-request', {})] }
  if (signOff !== undefined && validFor(signOff, role) !== undefined) return { result: 'needs-human', issues: [] }
  const tried = (signOff?.signatures ?? []).filter((one) => one.role === role && one.state !== 'valid')
  return gapAt(tried.length === 0 ? [issue('not-signed', {})] : tried.map((one) => issueOf(one, issue)))
}

function issueOf(one: Signature, issue: (problem: Issue['problem'], args: IssueArguments) => Issue): Issue {
  const problem = one.state === 'voided' ? 'signature-voided' : 'signature-rejected'
  return issue(problem, { ...(one.login === null ? {} : { login: one.login }), signature: reasonsOf(one) })
}
