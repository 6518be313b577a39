import { createHash } from 'node:crypto'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'

/** What GitHub keeps of one run; the rest is counted in a notification. */
const mostResults = 5000

const docs = 'https://github.com/gpai-release-gate/gpai-release-gate/blob/main/docs'

const levels = { block: 'error', warn: 'warning', info: 'note' } as const

/**
 * The report as SARIF 2.1.0. A run without gaps has no results and says that it was successful, so that silence can be told
 * from success. `root`: the path of the judged folder in its repository, because addresses count from there. Source: OASIS SARIF 2.1.0; GitHub's limits for code scanning.
 */
export function renderSarif(report: Report, locale: Locale, root = ''): string {
  const shown = report.findings.filter(({ outcome }) => outcome === 'gap' || outcome === 'waived')
  const results = shown.flatMap((finding) => resultsOf(finding, root))
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
    helpUri: pageOf(finding.measure),
    properties: { tags: [finding.measure, finding.basis, finding.force], cites: finding.cites },
  }))
}

/** Measures have pages of their own; the policy is told of in the guide to the configuration. */
function pageOf(measure: string): string {
  const isOfPolicy = measure.startsWith('policy.') && measure !== 'policy.sign-off'
  return `${docs}/${isOfPolicy ? 'guide/configuration' : `measures/${measure}`}.md`
}

/** Where nothing is left to do there is no remedy; GitHub refuses an empty help, so what is asked stands there. */
function helpOf({ remedy, asks }: Finding): { readonly text: string; readonly markdown: string } {
  const text = remedy === '' ? asks : remedy
  return { text, markdown: text }
}

function resultsOf(finding: Finding, root: string): Result[] {
  return finding.locations.map((location) => ({
    ruleId: finding.id,
    level: levels[finding.effect],
    message: { text: `${location.message ?? finding.message} ${finding.remedy}`.trim() },
    locations: [locationOf(location, root)],
    partialFingerprints: fingerprintsOf(finding, location, root),
    ...(finding.outcome === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' } as const] } : {}),
  }))
}

/** What stays the same when lines move. GitHub goes by its own key; the other one is older than that. */
function fingerprintsOf(
  { id, release }: Finding,
  { path, item = '', problem = '' }: Finding['locations'][number],
  root: string,
): Record<string, string> {
  const identity = `${id}:${release}:${item}:${problem}`
  const hash = createHash('sha256').update(`${root}${path}:${identity}`).digest('hex').slice(0, 16)
  return { 'gpaiFinding/v1': identity, primaryLocationLineHash: `${hash}:1` }
}

function locationOf({ path, line, column }: Finding['locations'][number], root: string): Location {
  const uri = `${root}${path}`.split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }
}
