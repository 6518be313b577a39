import type { RoleName } from '../../schemas/roster.ts'
import { roleNames } from '../../schemas/roster.ts'
import type { ReleaseType } from '../../schemas/sign-off.ts'
import type { Case } from '../case.ts'
import { mustGuard } from '../safety-terms/security-duty.ts'
import type { Scope } from '../scope/result.ts'
import { type MatrixPart, type MatrixRole, partOf, type RowSetting, signersOf } from './matrix.ts'
import type { TypeDoubt } from './reasons.ts'
import type { SignOff } from './state.ts'

/** Whether the measures of the Safety and Security chapter are owed, so that the whole matrix counts. */
export function isSystemic({ scope }: Case): boolean {
  return owesSafety(scope) && scope.evidenceMode['safety-and-security'] === 'measures'
}

function owesSafety({ duties }: Scope): boolean {
  return duties['safety-and-security'] !== 'not-owed'
}

/** Who answers for the evidence of Article 55(1) where the chapter was not signed. */
const withoutChapter = ['risk_owner', 'security_lead'] as const satisfies readonly RoleName[]

/** Whether the roster, which the change cannot touch, says that the legal entity is an SME or a small mid-cap. */
export function isSmallEntity({ configuration: { roster }, evidence: { signOff } }: Case): boolean {
  const key = signOff.state === 'found' ? signOff.content.legal_entity : undefined
  const entity = roster.legal_entities.find((one) => one.key === key)
  return entity?.size === 'sme' || entity?.size === 'smc'
}

/** What decides about a row besides its type. */
function rowSetting(context: Case): RowSetting {
  return { small: isSmallEntity(context), nothingToGuard: !mustGuard(context) }
}

/** The row that holds: the stated one, or the strictest that its doubts leave. */
function rowOf({ evidence: { signOff } }: Case, doubts: readonly TypeDoubt[]): ReleaseType {
  if (doubts.includes('tier-newly-reached')) return 'B'
  const stated = signOff.state === 'found' ? signOff.content.release_type : undefined
  return stated === undefined || doubts.length > 0 ? 'A' : stated
}

/** What a role of the matrix gives for this release. */
export function partFor(context: Case, role: MatrixRole): MatrixPart {
  return partOf(role, rowOf(context, context.signOff?.doubts ?? []), rowSetting(context))
}

/**
 * Who has to sign. For a model under the Safety and Security chapter the matrix says it; for another one the configuration, as
 * far as the roster has the role, and with systemic risk those who answer for Article 55(1). Roles that the policy always wants come on top, and the body of oversight where the policy itself changes.
 */
export function demandedRoles(
  context: Case,
  { doubts, policyChanged }: Pick<SignOff, 'doubts' | 'policyChanged'>,
): readonly RoleName[] {
  const { roster, sign_off, limits } = context.configuration
  if (Object.values(context.scope.duties).every((state) => state === 'not-owed')) return []
  const known = (role: RoleName) => roster.holders.some((holder) => holder.role === role)
  const systemic = isSystemic(context)
  const usual = systemic
    ? signersOf(rowOf(context, doubts), rowSetting(context))
    : [...sign_off.non_systemic_roles, ...(owesSafety(context.scope) ? withoutChapter : [])].filter(known)
  const forPolicy: readonly RoleName[] =
    policyChanged && (systemic || known('oversight_body')) ? ['oversight_body'] : []
  const demanded = new Set([...usual, ...limits.minimum_roles, ...forPolicy])
  return roleNames.filter((role) => demanded.has(role))
}
