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
  'author-unlinked',
  'core-business',
  'owner-and-monitor',
  'assurance-not-apart',
  'not-supervisory',
  'not-executive',
  'second-role',
  'no-write-access',
] as const
export type Rejection = (typeof rejections)[number]

/** What makes a signature lose its force after it was given: what happened, and the id that reports print. */
export const invalidations = {
  modelChanged: 'inv.01',
  affordancesChanged: 'inv.02',
  inferenceComputeChanged: 'inv.03',
  systemPromptChanged: 'inv.04',
  safetyMitigationsChanged: 'inv.05',
  securityChanged: 'inv.06',
  distributionChanged: 'inv.07',
  useChanged: 'inv.08',
  conditionMet: 'inv.09',
  incidentOccurred: 'inv.10',
  evaluationsUndermined: 'inv.11',
  frameworkChanged: 'inv.12',
  frameworkAssessmentOverdue: 'inv.13',
  reportRefreshOverdue: 'inv.14',
  determinationChanged: 'inv.15',
  referenceModelLost: 'inv.16',
  rosterEntryEnded: 'inv.17',
  externalReportArrived: 'inv.18',
  authorityCommunicated: 'inv.19',
  monitoringResultArrived: 'inv.20',
  modelReportChanged: 'inv.21',
  periodNotKept: 'inv.22',
  signatureTooOld: 'inv.23',
  partChanged: 'changed',
  signOffExpired: 'expired',
} as const
export type Invalidation = (typeof invalidations)[keyof typeof invalidations]

/** Why a signature does not count. The words for it stand in each locale. */
export type SignatureReason = Rejection | Invalidation

/** What kind of release it says to be cannot be what it is. */
export type TypeDoubt = 'no-earlier-sign-off' | 'subject-changed' | 'not-similarly-safe' | 'tier-newly-reached'
