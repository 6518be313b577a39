import type { Locale } from '../../locales/locale.ts'
import type { Finding } from '../../schemas/report.ts'

/** What is shown as one entry, and how many findings it stands for. */
export type ReportEntry = { readonly finding: Finding; readonly count: number }

/**
 * A document that is not there opens a gap in every requirement that reads it. People are shown one entry for each such
 * document, in the place of its first finding; the machine formats list every finding.
 */
export function withoutRepetition(findings: readonly Finding[], locale: Locale): readonly ReportEntry[] {
  const shown = new Set<string>()
  return findings.flatMap((finding): readonly ReportEntry[] => {
    const path = missingDocument(finding)
    if (path === null) return [{ finding, count: 1 }]
    if (shown.has(path)) return []
    shown.add(path)
    return [
      together(
        findings.filter((other) => missingDocument(other) === path),
        { finding, locale },
      ),
    ]
  })
}

/** The path of the document whose absence is all that a finding is about. */
function missingDocument({ outcome, locations }: Finding): string | null {
  const path = locations[0]?.path
  const same = locations.every((location) => location.problem === 'document-missing' && location.path === path)
  return outcome === 'gap' && path !== undefined && same ? path : null
}

type Setting = { readonly finding: Finding; readonly locale: Locale }

function together(group: readonly Finding[], { finding, locale }: Setting): ReportEntry {
  if (group.length === 1) return { finding, count: 1 }
  const asks = locale.interfaceStrings.documentMissing(group.length)
  const cites = [...new Set(group.flatMap((one) => one.cites))].slice(0, 3)
  const id = `${finding.id} +${group.length - 1}`
  return { finding: { ...finding, id, asks, cites, remedy: locale.interfaceStrings.addDocument }, count: group.length }
}
