import type { Basis } from '../../schemas/vocabulary.ts'

/** In what a clock counts. */
export type ClockUnit = 'days' | 'weeks' | 'months' | 'years' | 'business-days'

/**
 * What the end of a clock means: `latest` to be done by then; `before` to be done that long before the start;
 * `extension` may be added to a date otherwise due; `horizon` how far a content looks; `longest` may last no longer;
 * `example` named as adequate, no limit; `keep` to be kept at least until then.
 */
type ClockDirection = 'latest' | 'before' | 'extension' | 'horizon' | 'longest' | 'example' | 'keep'

/** One period of the Safety and Security chapter or of Article 52: from what, how long, to what end. */
export type Clock = {
  readonly id: string
  /** The event from which it runs; that day itself does not count. */
  readonly start: string
  readonly length: number
  readonly unit: ClockUnit
  readonly direction: ClockDirection
  readonly basis: Basis
  readonly cites: string
}

type Row = readonly [start: string, length: number, ClockUnit, ClockDirection, cites: string]

/** The periods; the four of Measure 9.3 are one clock with a length for each class of harm. */
const rows = {
  'dl.notify52': ['threshold met, or known to be met', 2, 'weeks', 'latest', 'AI Act Article 52(1)'],
  'dl.framework.after_notice': ['notification', 4, 'weeks', 'latest', 'Measure 1.1'],
  'dl.framework.before_placing': ['placing on the market', 2, 'weeks', 'before', 'Measure 1.1'],
  'dl.framework.access': ['Framework or update confirmed', 5, 'business-days', 'latest', 'Measure 1.4'],
  'dl.framework.assessment': ['placing on the market, then last assessment', 12, 'months', 'latest', 'Measure 1.3'],
  'dl.report.created': ['placing on the market', 0, 'days', 'before', 'Commitment 7'],
  'dl.report.access': ['placing on the market', 0, 'days', 'latest', 'Measure 7.7'],
  'dl.report.update_access': ['update confirmed', 5, 'business-days', 'latest', 'Measure 7.7'],
  'dl.report.delay': ['date otherwise due', 15, 'business-days', 'extension', 'Measure 7.7'],
  'dl.report.deliberate_change': ['change made available', 0, 'days', 'before', 'Measure 7.6'],
  'dl.report.refresh': ['last report given to the AI Office', 6, 'months', 'latest', 'Measure 7.6'],
  'dl.report.outlook': ['date of the report', 6, 'months', 'horizon', 'Measure 7.3'],
  'dl.framework.outlook': ['date of the assessment', 12, 'months', 'horizon', 'Measure 1.3'],
  'dl.ssm.replace': ['reference model loses its status', 6, 'months', 'latest', 'Appendix 2.2'],
  'dl.vuln.publication': ['provider learns of findings', 30, 'business-days', 'longest', 'Measure 3.5'],
  'dl.eval.time': ['evaluation begins', 20, 'business-days', 'example', 'Appendix 3.4'],
  'dl.eval.call': ['public call opens', 20, 'business-days', 'example', 'Appendix 3.5'],
  'dl.sec.access_review': ['last check of access', 6, 'months', 'latest', 'Appendix 4.3'],
  'dl.whistle.inform': ['last information of workers', 12, 'months', 'example', 'Measure 8.3'],
  'dl.incident.critical_infrastructure': ["awareness of the model's involvement", 2, 'days', 'latest', 'Measure 9.3'],
  'dl.incident.cybersecurity_breach': ["awareness of the model's involvement", 5, 'days', 'latest', 'Measure 9.3'],
  'dl.incident.death': ["awareness of the model's involvement", 10, 'days', 'latest', 'Measure 9.3'],
  'dl.incident.serious_harm': ["awareness of the model's involvement", 15, 'days', 'latest', 'Measure 9.3'],
  'dl.incident.intermediate': ['initial report, then last intermediate report', 4, 'weeks', 'latest', 'Measure 9.3'],
  'dl.incident.final': ['resolution of the incident', 60, 'days', 'latest', 'Measure 9.3'],
  'dl.keep.incident': ['later of documentation and incident', 5, 'years', 'keep', 'Measure 9.4'],
  'dl.keep.docs': ['placing on the market', 10, 'years', 'keep', 'Measure 10.1'],
} as const satisfies Readonly<Record<string, Row>>

export type ClockId = keyof typeof rows

/** Every period that the Safety and Security chapter sets, and the one of Article 52(1) of the Act. */
export const clocks: readonly Clock[] = Object.entries(rows).map(([id, row]) => clockFrom(id, row))

/** One period by its id. */
export function clockOf(id: ClockId): Clock {
  return clockFrom(id, rows[id])
}

function clockFrom(id: string, [start, length, unit, direction, cites]: Row): Clock {
  const act = cites.startsWith('AI Act')
  const source = act ? cites : `Code of Practice, Safety and Security chapter, ${cites}`
  return { id, start, length, unit, direction, basis: act ? 'act' : 'code', cites: source }
}
