import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'

/** One part of a report: its heading and the findings below it. */
export type ReportSection = {
  readonly kind: 'blocking' | 'warnings' | 'suggestions' | 'needsHuman' | 'waived' | 'met'
  readonly heading: string
  readonly findings: readonly Finding[]
}

/** The findings in the order in which every format shows them; sections without findings are left out. */
export function sectionsOf(report: Report, locale: Locale): readonly ReportSection[] {
  const { headings } = locale.interfaceStrings
  const where = (holds: (finding: Finding) => boolean) => report.findings.filter(holds)
  const sections = [
    {
      kind: 'blocking',
      heading: headings.blocking,
      findings: where(({ outcome, effect }) => outcome === 'gap' && effect === 'block'),
    },
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
  return sections.filter(({ findings }) => findings.length > 0)
}

/** How many requirements wait for the finding with an id, in which release. */
export type Waiting = { readonly release: string; readonly waitsFor: string; readonly count: number }

/** What is not judged, by the finding that has to be closed first. */
export function waitingIn({ findings }: Report): readonly Waiting[] {
  const waiting = new Map<string, Waiting>()
  for (const { outcome, release, waitsFor } of findings) {
    if (outcome !== 'not-judged' || waitsFor === null) continue
    const key = `${release} ${waitsFor}`
    waiting.set(key, { release, waitsFor, count: (waiting.get(key)?.count ?? 0) + 1 })
  }
  return [...waiting.values()]
}
