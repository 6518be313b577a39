import { createHash } from 'node:crypto'
import type { Report } from '../../schemas/report.ts'

/** SHA-256 of anything that JSON can hold. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

const known = new WeakMap<Report, string>()

/**
 * SHA-256 of a report without what changes by the calendar alone: the text is written again only for something else. A
 * report is large, so it is worked out once. So an unchanged verdict writes nothing, and the days left in a text can be
 * old; the date is not. What changed since the last verdict is left out too, and is shown until gaps or signatures
 * change again.
 */
export function digestOfReport(report: Report): string {
  const found = known.get(report)
  if (found !== undefined) return found
  const findings = report.findings.map((finding) =>
    finding.exemption === undefined ? finding : { ...finding, exemption: { ...finding.exemption, daysLeft: 0 } },
  )
  const digest = digestOf({ ...report, judged: { ...report.judged, on: '' }, findings })
  known.set(report, digest)
  return digest
}
