import type { EvidenceSet } from './case.ts'

/**
 * Whether the record compares the model with a safe reference model for a risk. Whether that comparison holds is the
 * concern of other requirements. Source: Safety and Security chapter, Appendix 2.
 */
export function claimsSimilarity(record: EvidenceSet['safetySsm'], risk: string): boolean {
  if (record.state !== 'found') return false
  return (record.content.comparisons ?? []).some((comparison) => comparison.risk_id === risk)
}
