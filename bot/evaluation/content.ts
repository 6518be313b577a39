import { createHash } from 'node:crypto'
import type { Report } from '../../schemas/report.ts'

/** SHA-256 of anything that JSON can hold. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

const known = new WeakMap<Report, string>()

/** SHA-256 of a report, dates apart; a report is large, so it is worked out once. */
export function digestOfReport(report: Report): string {
  const found = known.get(report) ?? digestOf(undated(report))
  known.set(report, found)
  return found
}

/** A report without what changes by the calendar alone: the text is written again only for something else. */
function undated(report: Report): Report {
  return {
    ...report,
    judged: { ...report.judged, on: '' },
    findings: report.findings.map((finding) =>
      finding.exemption === undefined ? finding : { ...finding, exemption: { ...finding.exemption, daysLeft: 0 } },
    ),
  }
}
