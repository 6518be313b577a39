import type { RoleName } from '../../schemas/roster.ts'
import type { ReleaseType } from '../../schemas/sign-off.ts'

/** What a role gives for a release: a signature, current evidence in its place, or nothing. */
export type MatrixPart = 'signature' | 'evidence' | 'nothing'

/** The roles of the matrix, in its order. */
const matrixRoles = [
  'risk_owner',
  'risk_monitor',
  'security_lead',
  'oversight_body',
  'assurance',
  'report_custodian',
] as const
export type MatrixRole = (typeof matrixRoles)[number]

type Row = { readonly [Role in MatrixRole]: MatrixPart }

const full: Row = {
  risk_owner: 'signature',
  risk_monitor: 'signature',
  security_lead: 'signature',
  oversight_body: 'signature',
  assurance: 'evidence',
  report_custodian: 'signature',
}

const documentationOnly: Row = {
  risk_owner: 'nothing',
  risk_monitor: 'signature',
  security_lead: 'nothing',
  oversight_body: 'nothing',
  assurance: 'nothing',
  report_custodian: 'nothing',
}

/** Who gives what, by type of release: this project's design, anchored in Commitments 4, 7 and 8. */
const rows: { readonly [Type in ReleaseType]: Row } = {
  A: full,
  B: { ...full, assurance: 'signature' },
  C: { ...full, oversight_body: 'evidence' },
  D: { ...full, oversight_body: 'nothing' },
  E: full,
  F: full,
  G: documentationOnly,
}

/** What decides about a row besides its type. */
export type RowSetting = {
  /** The provider is an SME or a small mid-cap: its supervisory body's own assessment stands for assurance. */
  readonly small: boolean
  /** Commitment 6 does not apply to the model. */
  readonly nothingToGuard: boolean
}

/** What a role gives for a type of release. */
export function partOf(role: MatrixRole, type: ReleaseType, { small, nothingToGuard }: RowSetting): MatrixPart {
  const part = rows[type][role]
  if (role === 'security_lead' && nothingToGuard) return 'nothing'
  return role === 'assurance' && small && part === 'signature' ? 'evidence' : part
}

/** The roles that sign for a type of release, in the order of the matrix. */
export function signersOf(type: ReleaseType, setting: RowSetting): readonly RoleName[] {
  return matrixRoles.filter((role) => partOf(role, type, setting) === 'signature')
}
