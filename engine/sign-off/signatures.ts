import type { Case } from '../../commitments/case.ts'
import { type DatedGround, datedGrounds, isTooOld } from '../../commitments/sign-off/dated-grounds.ts'
import { type Invalidation, invalidations } from '../../commitments/sign-off/reasons.ts'
import type { Signature } from '../../commitments/sign-off/state.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { Candidate, SignatureClaim } from './candidates.ts'
import { invalidationsOf } from './changes.ts'
import { type Eligibility, ineligibility } from './eligibility.ts'
import type { Subject } from './subject.ts'

/** What signatures are judged against. */
export type SignatureContext = {
  readonly context: Case
  readonly present: Subject
  readonly eligibility: Eligibility
  /** What the sign-off bound at a commit; `null` where there is no such commit any more. */
  readonly signedAt: (commit: string) => Promise<Subject | null>
}

/** Judges every candidate. A state that somebody else may have signed is only read for people who may sign. */
export async function judgeSignatures(
  candidates: readonly Candidate[],
  judging: SignatureContext,
): Promise<readonly Signature[]> {
  const grounds = datedGrounds(judging.context)
  const judged: Signature[] = []
  for (const candidate of candidates) judged.push(await judgeOne(candidate, { ...judging, grounds }))
  return onePersonOneRole(judged, judging.eligibility.small)
}

type Setting = SignatureContext & { readonly grounds: readonly DatedGround[] }
type Base = Pick<Signature, 'role' | 'login' | 'digest' | 'on'>

async function judgeOne({ review, line, on, says }: Candidate, setting: Setting): Promise<Signature> {
  const base: Base = { role: line.role, login: review.author?.login ?? null, digest: line.digest, on }
  if (typeof says === 'string') return { ...base, state: 'rejected', reason: says }
  const eligibility = ineligibility({ ...says, on }, setting.eligibility)
  if (eligibility === 'ended') return { ...base, state: 'voided', reasons: [invalidations.rosterEntryEnded] }
  if (eligibility !== null) return { ...base, state: 'rejected', reason: eligibility }
  if (setting.present.digest === null) return { ...base, state: 'rejected', reason: 'nothing-to-sign' }
  const signed = await signedBy(says, review.commit, setting)
  if (signed === null) return { ...base, state: 'rejected', reason: 'digest-unknown' }
  const [first, ...others] = invalidationsFor({ role: says.role, on }, signed, setting)
  return first === undefined ? { ...base, state: 'valid' } : { ...base, state: 'voided', reasons: [first, ...others] }
}

/** What was signed: the present state, or the one at the commit of the review if its digest is the signed one. */
async function signedBy(
  { digest }: SignatureClaim,
  commit: string | null,
  { present, signedAt }: Setting,
): Promise<Subject | null> {
  if (digest === present.digest) return present
  const then = commit === null ? null : await signedAt(commit)
  return then?.digest === digest ? then : null
}

type Given = { readonly role: RoleName; readonly on: string }

function invalidationsFor(
  { role, on }: Given,
  signed: Subject,
  { context, present, grounds }: Setting,
): readonly Invalidation[] {
  const dated = grounds.filter((ground) => concerns(ground, role)).map(({ reason }) => reason)
  const aged: readonly Invalidation[] = isTooOld(context, on) ? [invalidations.signatureTooOld] : []
  return [...new Set([...invalidationsOf(role, signed.details, present.details), ...dated, ...aged])]
}

function concerns({ roles }: DatedGround, role: RoleName): boolean {
  return roles === 'all' || roles.includes(role)
}

/** Pairs of roles that one person may have at a small provider. */
const sharable: readonly (readonly RoleName[])[] = [
  ['risk_monitor', 'security_lead'],
  ['risk_owner', 'report_custodian'],
]

/** Takes back what a person signs in a further role, except for what a small provider may join. */
function onePersonOneRole(signatures: readonly Signature[], small: boolean): readonly Signature[] {
  return signatures.map((one, index) => {
    const { state, role, login } = one
    if (state !== 'valid' || role === null) return one
    const earlier = signatures
      .slice(0, index)
      .filter((other) => other.state === 'valid' && sameLogin(other.login, login))
    const clashes = earlier.some((other) => other.role !== role && !(small && isSharable(other.role, role)))
    return clashes ? { ...baseOf(one), state: 'rejected', reason: 'second-role' } : one
  })
}

function isSharable(one: RoleName | null, other: RoleName): boolean {
  return sharable.some((pair) => one !== null && pair.includes(one) && pair.includes(other))
}

function sameLogin(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase()
}

function baseOf({ role, login, digest, on }: Signature): Base {
  return { role, login, digest, on }
}
