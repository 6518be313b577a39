import type { Case } from '../case.ts'

/** Whether the record compares the model for this risk with a reference model that holds its status. */
export function similarlySafeFor({ evidence: { safetySsm } }: Case, risk: string | undefined): boolean {
  if (safetySsm.state !== 'found') return false
  return (safetySsm.content.comparisons ?? []).some(
    ({ risk_id, reference }) => risk_id === risk && reference?.status === 'held',
  )
}

/** Whether the model is similarly safe or safer for every risk that its Model Report treats. */
export function similarlySafeThroughout(context: Case): boolean {
  const { safetyModelReport } = context.evidence
  const risks = safetyModelReport.state === 'found' ? (safetyModelReport.content.risks?.items ?? []) : []
  return risks.length > 0 && risks.every(({ risk_id }) => similarlySafeFor(context, risk_id))
}

/**
 * Whether the record claims that the model is similarly safe or safer for a risk. Whether the claim holds is the concern of
 * other requirements. Source: Safety and Security chapter, Appendix 2.2.
 */
export function claimsSimilarity(record: Case['evidence']['safetySsm'], risk: string): boolean {
  if (record.state !== 'found') return false
  return (record.content.comparisons ?? []).some((comparison) => comparison.risk_id === risk)
}
