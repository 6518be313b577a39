import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { Check } from '../../check.ts'
import { isSpecified } from '../../safety-terms/systemic-risks.ts'
import { seeIn } from '../statements/see-in.ts'

/** The register holds the four specified risks, and none of them is ruled out. */
export const specifiedRisksIdentified: Check = {
  name: 'specified-risks-identified',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    seeIn(safetyRisks, ({ risks = [] }, flaw) => {
      const absent = specifiedRisks.filter((key) => !risks.some((risk) => risk.risk_id === key))
      const ruledOut = risks.flatMap(({ risk_id: key = '', identified }, index) =>
        isSpecified(key) && identified === false ? [flaw('risk-ruled-out', `risks.${index}.identified`)] : [],
      )
      return [...(absent.length > 0 ? [flaw('rows-missing', 'risks', { items: absent })] : []), ...ruledOut]
    }),
}
