import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { Check } from '../../check.ts'
import { isSpecified } from '../../safety-terms/systemic-risks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The register holds the four specified risks, and none of them is ruled out. */
export const specifiedRisksIdentified: Check = {
  name: 'specified-risks-identified',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    inspectRecord(safetyRisks, ({ risks = [] }, issue) => {
      const absent = specifiedRisks.filter((key) => !risks.some((risk) => risk.risk_id === key))
      const ruledOut = risks.flatMap(({ risk_id: key = '', identified }, index) =>
        isSpecified(key) && identified === false ? [issue('risk-ruled-out', `risks.${index}.identified`)] : [],
      )
      return [...(absent.length > 0 ? [issue('rows-missing', 'risks', { items: absent })] : []), ...ruledOut]
    }),
}
