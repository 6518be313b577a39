import type { Finding, Report } from '../../schemas/report.ts'

/** Whether a finding is there only because a whole document is not. */
export function isAboutMissingDocument({ outcome, locations }: Finding): boolean {
  return outcome === 'gap' && locations.length > 0 && locations.every(({ problem }) => problem === 'document-missing')
}

/** The gaps of a report, one line for each place. A document that is not there is left to a rule: it opens many gaps. */
export function gapLines({ findings }: Report): string {
  const gaps = findings.filter((finding) => finding.outcome === 'gap' && !isAboutMissingDocument(finding))
  const lines = gaps.flatMap(({ effect, id, locations }) =>
    locations.map(({ path, line, column, item = '-', problem }) => {
      return `${effect} ${id} ${path}:${line}:${column} ${item} ${problem}\n`
    }),
  )
  return lines.join('')
}
