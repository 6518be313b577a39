import type { RoleName } from '../../schemas/roster.ts'

/** The statements that roles sign; `own.*` are this project's, the others follow Commitments 4 to 10. */
export const attestationIds = [
  'att.01',
  'att.02',
  'att.03',
  'att.04',
  'att.05',
  'att.06',
  'att.07',
  'att.08',
  'att.09',
  'att.10',
  'att.11',
  'att.12',
  'att.13',
  'att.14',
  'att.15',
  'att.16',
  'att.17',
  'own.oversight',
  'own.assurance',
  'own.documents',
  'own.judged',
] as const
export type AttestationId = (typeof attestationIds)[number]

/** What everybody who signs states. */
const everybody = ['att.15', 'att.17'] as const

/** What the line of a role states: the signature is for exactly these. */
export const attestations: { readonly [Role in RoleName]: readonly AttestationId[] } = {
  risk_owner: ['att.01', 'att.06', 'att.07', 'att.08', 'att.09', 'att.11', 'att.14', ...everybody],
  risk_monitor: ['att.01', 'att.02', 'att.03', 'att.04', 'att.05', 'att.06', 'att.10', ...everybody],
  security_lead: ['att.12', ...everybody],
  oversight_body: ['own.oversight', ...everybody],
  assurance: ['own.assurance', ...everybody],
  report_custodian: ['att.13', 'att.16', ...everybody],
  documentation_owner: ['own.documents', 'own.judged', ...everybody],
  scope_owner: [],
}
