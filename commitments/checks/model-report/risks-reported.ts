import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { seeIn } from '../statements/see-in.ts'

/** The Model Report treats the four risks that are always identified, and every other risk that the register identifies. */
export const risksReported: Check = {
  name: 'risks-reported',
  reads: ['safetyModelReport', 'safetyRisks'],
  run: (the) =>
    seeIn(the.evidence.safetyModelReport, ({ risks }, flaw) => {
      const reported = (risks?.items ?? []).map(({ risk_id }) => risk_id)
      const absent = specifiedRisks.filter((risk) => !reported.includes(risk))
      return [
        ...(absent.length === 0 ? [] : [flaw('rows-missing', 'risks.items', { items: absent })]),
        ...unreported(the, [...reported, ...specifiedRisks]),
      ]
    }),
}

/** Risks of the register, at their places in it: what they are called is the provider's text. */
function unreported({ evidence: { safetyRisks } }: Case, reported: readonly (string | undefined)[]): readonly Place[] {
  if (safetyRisks.state !== 'found') return []
  return (safetyRisks.content.risks ?? []).flatMap(({ risk_id, identified }, index): readonly Place[] => {
    const item = `risks.${index}`
    if (identified !== true || reported.includes(risk_id)) return []
    return [{ problem: 'risk-unreported', item, at: safetyRisks.locate(item) }]
  })
}
