import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The Model Report treats the four risks that are always identified, and every other risk that the register identifies. */
export const risksReported: Check = {
  name: 'risks-reported',
  reads: ['safetyModelReport', 'safetyRisks'],
  run: (context) =>
    inspectRecord(context.evidence.safetyModelReport, ({ risks }, issue) => {
      const reported = (risks?.items ?? []).map(({ risk_id }) => risk_id)
      const absent = specifiedRisks.filter((risk) => !reported.includes(risk))
      return [
        ...(absent.length === 0 ? [] : [issue('rows-missing', 'risks.items', { items: absent })]),
        ...unreported(context, [...reported, ...specifiedRisks]),
      ]
    }),
}

/** Risks of the register, at their places in it: what they are called is the provider's text. */
function unreported({ evidence: { safetyRisks } }: Case, reported: readonly (string | undefined)[]): readonly Issue[] {
  if (safetyRisks.state !== 'found') return []
  return (safetyRisks.content.risks ?? []).flatMap(({ risk_id, identified }, index): readonly Issue[] => {
    const item = `risks.${index}`
    if (identified !== true || reported.includes(risk_id)) return []
    return [{ problem: 'risk-unreported', item, at: safetyRisks.locate(item) }]
  })
}
