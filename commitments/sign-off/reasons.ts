/** Why a line that looks like a signature is none. */
export const rejections = [
  'not-approved',
  'dismissed',
  'withdrawn',
  'superseded',
  'edited',
  'account-unknown',
  'not-a-person',
  'several-lines',
  'role-unknown',
  'digest-incomplete',
  'digest-unknown',
  'nothing-to-sign',
  'not-on-roster',
  'not-active-then',
  'other-legal-entity',
  'change-author',
  'core-business',
  'owner-and-monitor',
  'assurance-not-apart',
  'not-supervisory',
  'not-executive',
  'second-role',
  'no-write-access',
] as const
export type Rejection = (typeof rejections)[number]

/** What makes a signature lose its force after it was given. */
export const invalidations = [
  'inv.01',
  'inv.02',
  'inv.03',
  'inv.04',
  'inv.05',
  'inv.06',
  'inv.07',
  'inv.08',
  'inv.09',
  'inv.10',
  'inv.11',
  'inv.12',
  'inv.13',
  'inv.14',
  'inv.15',
  'inv.16',
  'inv.17',
  'inv.18',
  'inv.19',
  'inv.20',
  'inv.21',
  'inv.22',
  'inv.23',
  'changed',
  'expired',
] as const
export type Invalidation = (typeof invalidations)[number]

/** Why a signature does not count. The words for it stand in each locale. */
export type SignatureReason = Rejection | Invalidation
