import { nearest } from '../../engine/evidence/nearest.ts'
import { GateError } from '../../engine/gate-error.ts'
import { describeCatalogue } from '../../engine/report/catalogue.ts'
import type { Terminal } from '../run.ts'

type Catalogue = ReturnType<typeof describeCatalogue>
type DescribedMeasure = Catalogue['measures'][number]
type DescribedItem = Catalogue['items'][number]

/** `gpai-gate explain`: prints one measure, requirement or item. Throws `input-invalid` with the nearest id. */
export function explain(id: string, format: string, terminal: Terminal): void {
  const catalogue = describeCatalogue()
  const measures = [...catalogue.measures, ...catalogue.duties, ...catalogue.policy]
  const measure = measures.find((one) => one.id === id || one.requirements.some((requirement) => requirement.id === id))
  const item = catalogue.items.find((one) => one.id === id)
  const found = measure ?? item
  if (found === undefined) throw unknownId(id, measures, catalogue.items)
  const words = measure !== undefined ? measureInWords(measure, id) : item !== undefined ? itemInWords(item) : ''
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : words)
}

function measureInWords(measure: DescribedMeasure, id: string): string {
  const chosen = measure.requirements.filter((requirement) => id === measure.id || requirement.id === id)
  const requirements = chosen.flatMap((requirement) => [
    '',
    requirement.id,
    `  ${requirement.asks}`,
    `  Force: ${requirement.force}. Demand of: ${requirement.basis}. Grade: ${requirement.grade}. A gap does: ${requirement.effect}.`,
    `  Next: ${requirement.remedy}`,
    `  Source: ${requirement.cites.join('; ')}`,
  ])
  return [`${measure.id}: ${measure.title}`, ...requirements, ''].join('\n')
}

function itemInWords(item: DescribedItem): string {
  const accepts = item.accepts.length === 0 ? 'nothing else' : item.accepts.join(', ')
  const audiences = item.audiences.length === 0 ? 'not printed on the form' : item.audiences.join(', ')
  return [
    `${item.id}: ${item.title}`,
    `  Document: ${item.document}`,
    `  For: ${audiences}`,
    `  Accepts besides a value: ${accepts}`,
    '',
  ].join('\n')
}

function unknownId(id: string, measures: readonly DescribedMeasure[], items: readonly DescribedItem[]): GateError {
  const known = [
    ...measures.flatMap((measure) => [measure.id, ...measure.requirements.map((one) => one.id)]),
    ...items.map((one) => one.id),
  ]
  const near = nearest(id, known)
  return new GateError({
    code: 'input-invalid',
    message: `There is no measure, requirement or item "${id}".`,
    remedy: near === undefined ? 'List all ids with gpai-gate catalogue.' : `Did you mean ${near}?`,
  })
}
