import type { Condition } from '../applies.ts'
import { isSmall } from '../safety-terms/seats.ts'
import { mustGuard } from '../safety-terms/security-duty.ts'

/** The security mitigations of Commitment 6 are owed: no exemption holds, and the duty has not ended. */
export const guardsModel: Condition = { name: 'guards-model', holds: mustGuard }

/** The security record says that nothing has to be guarded. */
export const claimsNothingToGuard: Condition = {
  name: 'claims-nothing-to-guard',
  holds: ({ evidence: { safetySecurity: security } }) =>
    security.state === 'found' && (security.content.exempt?.applies === true || security.content.ended !== undefined),
}

/** The provider states to be an SME or a small mid-cap enterprise. */
export const smallProvider: Condition = { name: 'small-provider', holds: isSmall }

/** The provider does not state to be an SME or a small mid-cap enterprise. */
export const normalProvider: Condition = { name: 'normal-provider', holds: (context) => !isSmall(context) }

/** The Model Report was updated since its first version. */
export const reportUpdated: Condition = {
  name: 'report-updated',
  holds: ({ evidence: { safetyModelReport: report } }) =>
    report.state === 'found' && (report.content.kind === 'update' || (report.content.updates ?? []).length > 0),
}

/** The Model Report names independent external evaluators. */
export const reportNamesEvaluators: Condition = {
  name: 'report-names-evaluators',
  holds: ({ evidence: { safetyModelReport: report } }) =>
    report.state === 'found' && (report.content.evaluators?.external ?? []).length > 0,
}
