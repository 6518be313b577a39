import type { Evidence } from '../case.ts'
import { addDays } from '../dates/dates.ts'
import { exemptionHolds } from '../safety-terms/security-duty.ts'
import { blocks, compare, type Hit } from './compare.ts'
import type { SourcePlace } from './relief.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inManifest, type Sources } from './sources.ts'

const chapter = 'Code of Practice, Safety and Security chapter'

const common = { basis: 'code', keys: [], confirms: 'second-person', without: unchanged } as const

function inSafety(document: Evidence<unknown>, item: string): SourcePlace {
  const at = document.state === 'found' ? document.locate(item) : { path: document.path, line: 1, column: 1 }
  return { source: 'safety', item, at }
}

function owed(what: string): NonNullable<ReliefRow['also']> {
  return (_, { duties }) => (duties['safety-and-security'] === 'not-owed' ? [] : [what])
}

/** Less detail in the model report, for want of size and capacity. */
export const lessDetail: ReliefRow = {
  ...common,
  id: 'R9',
  cites: [`${chapter}, Commitment 7, third paragraph`],
  claimedAt: ({ evidence: { safetyModelReport: report } }) =>
    report.state === 'found' && report.content.reduced_detail?.applies === true ? 'reduced_detail.applies' : null,
  also: owed('safety.7.1'),
  comparisons: [
    compare('R9.1', (sources) => {
      const size = sources.manifest.provider?.size
      return size === 'other' || size === undefined ? blocks(inManifest(sources, 'provider.size')) : null
    }),
  ],
}

/** Similarly safe as, or safer than, a reference model. */
export const similarlySafe: ReliefRow = {
  ...common,
  id: 'R10',
  cites: [`${chapter}, Appendix 2`],
  claimedAt: ({ evidence: { safetySsm: record } }) =>
    record.state === 'found' && (record.content.comparisons ?? []).length > 0 ? 'comparisons' : null,
  also: owed('safety.3.2'),
  comparisons: [compare('R10.1', notSimilar)],
}

/** Models that were placed before this day can be a reference without the whole process of the Code. */
const codePublished = '2025-07-10'

function notSimilar({ evidence: { safetySsm: record }, facts: { today } }: Sources): Hit | null {
  if (record.state !== 'found') return null
  for (const [index, { benchmarks = [], reference }] of (record.content.comparisons ?? []).entries()) {
    const place = (key: string) => inSafety(record, `comparisons.${index}.${key}`)
    const above = benchmarks.findIndex(
      ({ score = 0, reference_score: other = score, negligible_margin: margin = 0, minor_gain_reason }) =>
        score > other + margin && minor_gain_reason === undefined,
    )
    if (above >= 0) return blocks(place(`benchmarks.${above}.score`))
    if (reference?.status === 'lost' && addDays(reference.lost_on ?? '2025-08-02', 183) < today)
      return blocks(place('reference.status'))
    const early = reference?.placed_on !== undefined && reference.placed_on < codePublished
    const processed = reference?.full_process !== undefined && reference.report_with_ai_office === true
    if (!early && !processed) return blocks(place('reference'))
  }
  return null
}

/** No external evaluator was found. */
export const noEvaluator: ReliefRow = {
  ...common,
  id: 'R11',
  cites: [`${chapter}, Appendix 3.5, point (2)`],
  claimedAt: ({ evidence: { safetyEvaluations: record } }) =>
    record.state === 'found' && (record.content.external_search ?? []).length > 0 ? 'external_search' : null,
  also: owed('safety.3.5'),
  comparisons: [
    compare('R11.1', ({ evidence: { safetyEvaluations: record } }) => {
      if (record.state !== 'found') return null
      const searches = record.content.external_search ?? []
      const bare = searches.findIndex(
        ({ call_opened, other_search, notified, uncertainty_in_margin }) =>
          (call_opened === undefined && other_search === undefined) ||
          notified === undefined ||
          uncertainty_in_margin === undefined,
      )
      return bare < 0 ? null : blocks(inSafety(record, `external_search.${bare}`))
    }),
  ],
}

/** Nothing has to be guarded, because a model with public parameters can do as much. */
export const nothingToGuard: ReliefRow = {
  ...common,
  id: 'R12',
  cites: [`${chapter}, Commitment 6`],
  claimedAt: ({ evidence: { safetySecurity: record } }) =>
    record.state === 'found' && record.content.exempt?.applies === true ? 'exempt.applies' : null,
  also: owed('safety.6.1'),
  comparisons: [
    compare('R12.1', ({ evidence: { safetySecurity: record } }) =>
      record.state === 'found' && !exemptionHolds(record.content) ? blocks(inSafety(record, 'exempt')) : null,
    ),
  ],
}
