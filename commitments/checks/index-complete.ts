import type { Case } from '../case.ts'
import type { Place } from '../place.ts'
import { namedFile } from './named-file.ts'
import { ofCopyrightPolicy, type PolicyRecord } from './of-copyright-policy.ts'
import { unstated } from './stated.ts'

const measures = ['copyright_1_1', 'copyright_1_2', 'copyright_1_3', 'copyright_1_4', 'copyright_1_5'] as const

/** The index says for each of the five measures where the policy deals with it; headings of a Markdown policy exist. */
export const indexComplete = ofCopyrightPolicy('index-complete', (record, the) => [
  ...unstated(record, measures.map(itemOf)),
  ...anchorsAbsent(record, the),
])

function anchorsAbsent(record: PolicyRecord, the: Case): readonly Place[] {
  const { document, measure_index: index = {} } = record.content.policy ?? {}
  if (document === undefined) return []
  const found = namedFile(the, record, { item: 'policy.document', path: document })
  if ('place' in found) return [found.place]
  const { file } = found
  if (!/\.(md|markdown)$/i.test(file.path)) return []
  return measures
    .filter((measure) => index[measure] !== undefined && !isAnchor(file.anchors, index[measure]))
    .map((measure) => ({ problem: 'anchor-absent', item: itemOf(measure), at: record.locate(itemOf(measure)), args: { path: file.path } }))
}

/** Whether a file has a heading with this anchor, written with or without `#`. */
export function isAnchor(anchors: ReadonlySet<string>, written: string): boolean {
  return anchors.has(written.replace(/^#/, '').toLowerCase())
}

function itemOf(measure: string): string {
  return `policy.measure_index.${measure}`
}
