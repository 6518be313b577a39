import { type DescribedRow, describedRows } from '../../commitments/scope/described-rows.ts'
import { nearestOf } from '../evidence/text/nearest.ts'
import { describeCatalogue } from './catalogue.ts'

type Catalogue = ReturnType<typeof describeCatalogue>
export type DescribedMeasure = Catalogue['measures'][number]
export type DescribedItem = Catalogue['items'][number]

/** What an id stands for: a measure with the requirements that are meant, an item of a form, or a row of the decision table. */
export type Explanation =
  | {
      readonly kind: 'measure'
      readonly measure: DescribedMeasure
      readonly requirements: DescribedMeasure['requirements']
    }
  | { readonly kind: 'item'; readonly item: DescribedItem }
  | { readonly kind: 'row'; readonly row: DescribedRow }
  /** `near` are ids that may be meant; empty where none is near. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/** Ids are shorter; comparing longer words with all of them would only cost time. */
const longestId = 100

/** Looks an id up in the whole catalogue. The id is compared and never becomes part of the answer. */
export function explanationOf(id: string): Explanation {
  const catalogue = describeCatalogue()
  const measures = [...catalogue.measures, ...catalogue.duties, ...catalogue.policy]
  const measure = measures.find((one) => one.id === id || one.requirements.some((requirement) => requirement.id === id))
  if (measure !== undefined) {
    const requirements = measure.requirements.filter((requirement) => id === measure.id || requirement.id === id)
    return { kind: 'measure', measure, requirements }
  }
  const items = [...catalogue.items, ...catalogue.besideForms]
  const item = items.find((one) => one.id === id)
  if (item !== undefined) return { kind: 'item', item }
  const rows = describedRows()
  const row = rows.find((one) => one.id.toLowerCase() === id.toLowerCase())
  if (row !== undefined) return { kind: 'row', row }
  const known = [
    ...measures.flatMap((one) => [one.id, ...one.requirements.map((requirement) => requirement.id)]),
    ...items.map((one) => one.id),
    ...rows.map((one) => one.id),
  ]
  return { kind: 'unknown', near: id.length > longestId ? [] : nearestOf(id, known, 3) }
}

/** What an id stands for, as lines of a terminal. */
export function explanationText(found: Exclude<Explanation, { kind: 'unknown' }>): string {
  return [...linesOf(found), ''].join('\n')
}

function linesOf(found: Exclude<Explanation, { kind: 'unknown' }>): readonly string[] {
  if (found.kind === 'row') return rowLines(found.row)
  return found.kind === 'item' ? itemLines(found.item) : measureLines(found)
}

function rowLines({ id, means, cites, duties }: DescribedRow): readonly string[] {
  return [
    `${id}: row of the decision table`,
    `  ${means}`,
    ...Object.entries(duties ?? {}).map(([duty, state]) => `  ${duty}: ${state}`),
    ...(duties === null ? ['  It modifies the row that decides.'] : []),
    `  Source: ${cites.join('; ')}`,
  ]
}

function measureLines({ measure, requirements }: Extract<Explanation, { kind: 'measure' }>): readonly string[] {
  return [
    `${measure.id}: ${measure.title}`,
    ...requirements.flatMap((requirement) => [
      '',
      requirement.id,
      `  ${requirement.asks}`,
      `  Force: ${requirement.force}. Demand of: ${requirement.basis}. Grade: ${requirement.grade}. A gap does: ${requirement.effect}.`,
      ...(requirement.evidence.length === 0 ? [] : [`  Evidence: ${requirement.evidence.join(', ')}`]),
      `  Next: ${requirement.remedy}`,
      `  Source: ${requirement.cites.join('; ')}`,
    ]),
  ]
}

function itemLines(item: DescribedItem): readonly string[] {
  const accepts = item.accepts.length === 0 ? 'nothing else' : item.accepts.join(', ')
  const audiences = item.audiences.length === 0 ? 'not printed on the form' : item.audiences.join(', ')
  return [
    `${item.id}: ${item.title}`,
    `  Document: ${item.document}`,
    `  For: ${audiences}`,
    `  Accepts besides a value: ${accepts}`,
  ]
}
