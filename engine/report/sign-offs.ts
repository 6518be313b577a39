import { attestations } from '../../commitments/sign-off/attestations.ts'
import { reasonsOf, type Signature, type SignOff, validFor } from '../../commitments/sign-off/state.ts'
import type { Locale } from '../../locales/locale.ts'
import type { ReleaseReport, SignOffReport } from '../../schemas/report.ts'
import type { RoleName } from '../../schemas/roster.ts'
import { signatureLine } from '../sign-off/signature-lines.ts'

/** Every signature that was given and every one that is still to be given, the demanded roles first. */
export function signOffsOf(signOff: SignOff | undefined, locale: Locale): ReleaseReport['signOffs'] {
  if (signOff === undefined) return []
  const rest = signOff.signatures.filter(({ role }) => role === null || !signOff.demanded.includes(role))
  return [
    ...signOff.demanded.flatMap((role) => [
      ...signOff.signatures.filter((one) => one.role === role).map((one) => givenBy(one, locale)),
      ...(validFor(signOff, role) === undefined ? [openFor(role, signOff, locale)] : []),
    ]),
    ...rest.map((one) => givenBy(one, locale)),
  ]
}

function givenBy(one: Signature, locale: Locale): SignOffReport {
  const reasons = reasonsOf(one)
  return {
    role: one.role,
    login: one.login,
    state: one.state,
    reasons: [...reasons],
    message: reasons.map((reason) => locale.signOff.reasons[reason]).join('; '),
    digest: one.digest,
    on: one.on,
    line: null,
    statements: one.state === 'valid' && one.role !== null ? statementsOf(one.role, locale) : [],
  }
}

function openFor(role: RoleName, { checked, subject: { digest } }: SignOff, locale: Locale): SignOffReport {
  return {
    role,
    login: null,
    state: checked === 'here' ? 'missing' : 'checked-on-pull-request',
    reasons: [],
    message: '',
    digest,
    on: null,
    line: digest === null ? null : signatureLine(role, digest),
    statements: statementsOf(role, locale),
  }
}

function statementsOf(role: RoleName, { signOff }: Locale): SignOffReport['statements'] {
  return attestations[role].map((id) => ({ id, text: signOff.statements[id] }))
}
