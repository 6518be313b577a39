import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'

/** What GitHub keeps of one run; the rest is counted in a notification. */
const mostResults = 5000

const levels = { block: 'error', warn: 'warning', info: 'note' } as const

/**
 * The report as SARIF 2.1.0. A run without gaps has no results and says that it was successful, so that silence can be told
 * from success. Source: OASIS SARIF 2.1.0; GitHub's limits for code scanning.
 */
export function renderSarif(report: Report, locale: Locale): string {
  const shown = report.findings.filter(({ outcome }) => outcome === 'gap' || outcome === 'waived')
  const results = shown.flatMap(resultsOf)
  const cut = results.length - mostResults
  const notifications =
    cut > 0
      ? [
          {
            level: 'warning',
            message: { text: locale.interfaceStrings.more(cut, locale.interfaceStrings.jsonReport) },
          } as const,
        ]
      : []
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: locale.interfaceStrings.title,
            semanticVersion: report.gate.version,
            rules: rulesOf(shown),
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        automationDetails: { id: 'gpai-release-gate/' },
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, mostResults),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const first = new Map(findings.toReversed().map((finding) => [finding.id, finding]))
  return [...first.values()].toReversed().map((finding) => ({
    id: finding.id,
    shortDescription: { text: finding.asks },
    fullDescription: { text: finding.asks },
    help: helpOf(finding),
    properties: { tags: [finding.measure, finding.basis, finding.force], cites: finding.cites },
  }))
}

/** Where nothing is left to do there is no remedy; GitHub refuses an empty help, so what is asked stands there. */
function helpOf({ remedy, asks }: Finding): { readonly text: string; readonly markdown: string } {
  const text = remedy === '' ? asks : remedy
  return { text, markdown: text }
}

function resultsOf(finding: Finding): Result[] {
  return finding.locations.map((location) => ({
    ruleId: finding.id,
    level: levels[finding.effect],
    message: { text: `${location.message ?? finding.message} ${finding.remedy}`.trim() },
    locations: [locationOf(location)],
    partialFingerprints: {
      'gpaiFinding/v1': `${finding.id}:${finding.release}:${location.item ?? ''}:${location.problem ?? ''}`,
    },
    ...(finding.outcome === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' } as const] } : {}),
  }))
}

function locationOf({ path, line, column }: Finding['locations'][number]): Location {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }
}
