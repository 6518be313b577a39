import type { ExplainWords } from '../../locales/explain-words.ts'
import type { Locale } from '../../locales/locale.ts'
import { nearestOf } from '../evidence/text/nearest.ts'
import { describeCatalogue } from './catalogue.ts'
import { type DescribedRow, describedRows } from './described-rows.ts'

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
export function explanationText(
  found: Exclude<Explanation, { kind: 'unknown' }>,
  words: ExplainWords,
  measures: Locale['measures'],
): string {
  return [...linesOf(found, words, measures), ''].join('\n')
}

function linesOf(
  found: Exclude<Explanation, { kind: 'unknown' }>,
  words: ExplainWords,
  measures: Locale['measures'],
): readonly string[] {
  if (found.kind === 'row') return rowLines(found.row, words)
  return found.kind === 'item' ? itemLines(found.item, words) : measureLines(inLanguage(found, measures), words)
}

function rowLines({ id, means, cites, duties }: DescribedRow, words: ExplainWords): readonly string[] {
  return [
    `${id}: ${words.row}`,
    `  ${means}`,
    ...Object.entries(duties ?? {}).map(([duty, state]) => `  ${duty}: ${state}`),
    ...(duties === null ? [`  ${words.modifies}`] : []),
    `  ${words.source}: ${cites.join('; ')}`,
  ]
}

type ExplainedMeasure = Extract<Explanation, { kind: 'measure' }>

/** The same with the words that a language has for the measure. */
function inLanguage({ kind, measure, requirements }: ExplainedMeasure, measures: Locale['measures']): ExplainedMeasure {
  const own = measures?.[measure.id]
  const start = measure.id.length + 1
  return {
    kind,
    measure: { ...measure, title: own?.title ?? measure.title },
    requirements: requirements.map((one) => ({ ...one, ...own?.requirements[one.id.slice(start)] })),
  }
}

function measureLines({ measure, requirements }: ExplainedMeasure, words: ExplainWords): readonly string[] {
  return [
    `${measure.id}: ${measure.title}`,
    ...requirements.flatMap((requirement) => [
      '',
      requirement.id,
      `  ${requirement.asks}`,
      `  ${words.weight(requirement)}`,
      ...(requirement.evidence.length === 0 ? [] : [`  ${words.evidence}: ${requirement.evidence.join(', ')}`]),
      `  ${words.next}: ${requirement.remedy}`,
      `  ${words.source}: ${requirement.cites.join('; ')}`,
    ]),
  ]
}

function itemLines(item: DescribedItem, words: ExplainWords): readonly string[] {
  const accepts = item.accepts.length === 0 ? words.nothingElse : item.accepts.join(', ')
  const audiences = item.audiences.length === 0 ? words.noAudience : item.audiences.join(', ')
  return [
    `${item.id}: ${item.title}`,
    `  ${words.document}: ${item.document}`,
    `  ${words.audiences}: ${audiences}`,
    `  ${words.accepts}: ${accepts}`,
  ]
}
