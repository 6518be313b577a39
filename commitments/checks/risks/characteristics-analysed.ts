import { essentialCharacteristics } from '../../../schemas/safety/vocabulary.ts'
import type { Check } from '../../check.ts'
import type { RegisteredRisk } from '../../safety-terms/systemic-risks.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const sources = ['capabilities', 'propensities', 'affordances'] as const

/** Some characteristic of each candidate risk is analysed: its nature, or its sources. */
export const characteristicsAnalysed: Check = {
  name: 'characteristics-analysed',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    inspectRecord(safetyRisks, ({ risks = [] }, issue) =>
      risks.flatMap((risk, index) =>
        risk.nature === undefined && risk.sources === undefined ? [issue('not-stated', `risks.${index}.nature`)] : [],
      ),
    ),
}

/**
 * Each candidate risk that is analysed has its essential and contributing characteristics, and at least one source. That it is
 * analysed at all is another check.
 */
export const bothCharacteristicsAnalysed: Check = {
  name: 'both-characteristics-analysed',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    inspectRecord(safetyRisks, ({ risks = [] }, issue) =>
      risks.flatMap((risk, index) =>
        risk.nature === undefined && risk.sources === undefined
          ? []
          : absent(risk).map((item) => issue('not-stated', `risks.${index}.${item}`)),
      ),
    ),
}

function absent({ nature, sources: stated = {} }: RegisteredRisk): readonly string[] {
  const essential = essentialCharacteristics.filter((one) => nature?.essential?.[one] === undefined)
  const unstated = sources.filter((kind) => stated[kind] === undefined)
  const empty = sources.filter((kind) => stated[kind]?.length === 0)
  return [
    ...essential.map((one) => `nature.essential.${one}`),
    ...(nature?.contributing === undefined ? ['nature.contributing'] : []),
    ...unstated.map((kind) => `sources.${kind}`),
    ...(empty.length === sources.length ? ['sources'] : []),
  ]
}
