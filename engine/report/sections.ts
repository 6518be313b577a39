import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import { type ReportEntry, withoutRepetition } from './missing-documents.ts'

/** One part of a report: its heading and the findings below it. */
export type ReportSection = {
  readonly kind: 'blocking' | 'warnings' | 'suggestions' | 'needsHuman' | 'waived' | 'met'
  readonly heading: string
  readonly entries: readonly ReportEntry[]
  /** How many findings the entries stand for. */
  readonly count: number
}

/** The findings in the order in which every format shows them; sections without findings are left out. */
export function sectionsOf(report: Report, locale: Locale): readonly ReportSection[] {
  const { headings } = locale.interfaceStrings
  const where = (holds: (finding: Finding) => boolean) => report.findings.filter(holds)
  const sections = [
    { kind: 'blocking', heading: headings.blocking, findings: where(({ effect }) => effect === 'block') },
    {
      kind: 'warnings',
      heading: headings.warnings,
      findings: where(({ outcome, effect }) => outcome === 'gap' && effect === 'warn'),
    },
    { kind: 'needsHuman', heading: headings.needsHuman, findings: where(({ outcome }) => outcome === 'needs-human') },
    {
      kind: 'suggestions',
      heading: headings.suggestions,
      findings: where(({ outcome, effect }) => outcome === 'gap' && effect === 'info'),
    },
    { kind: 'waived', heading: headings.waived, findings: where(({ outcome }) => outcome === 'waived') },
    {
      kind: 'met',
      heading: headings.met,
      findings: where(({ outcome }) => outcome === 'met' || outcome === 'attested'),
    },
  ] as const
  return sections
    .filter(({ findings }) => findings.length > 0)
    .map(({ kind, heading, findings }) => ({
      kind,
      heading,
      count: findings.length,
      entries: withoutRepetition(findings, locale),
    }))
}

/** The verdict in one sentence. */
export function verdictSentence(report: Report, locale: Locale): string {
  return report.nothingToGate ?? locale.interfaceStrings.verdicts[report.verdict]
}
