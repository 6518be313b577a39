import type { Finding, Report } from '../schemas/report.ts'

/** One message beside a line of a changed file. */
type Annotation = {
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly properties: {
    readonly title: string
    readonly file?: string
    readonly startLine?: number
    readonly startColumn?: number
  }
}

/** The annotations that a step may show, and how many stay unsaid. */
export type Annotations = { readonly shown: readonly Annotation[]; readonly left: number }

/** GitHub shows this many of each level for a step and drops the rest without a word. */
const perLevel = 10
const longestTitle = 255

/** One annotation for each place of a gap; the first place of every gap comes before the second of any. */
export function annotationsOf(report: Report): Annotations {
  const gaps = report.findings.filter(({ outcome, effect }) => outcome === 'gap' && effect !== 'info')
  const placed = gaps.flatMap((finding) => annotationsFor(finding).map((annotation, place) => ({ annotation, place })))
  const all = placed.toSorted((a, b) => a.place - b.place).map(({ annotation }) => annotation)
  const shown = (['error', 'warning'] as const).flatMap((level) =>
    all.filter((it) => it.level === level).slice(0, perLevel),
  )
  return { shown, left: all.length - shown.length }
}

function annotationsFor(finding: Finding): readonly Annotation[] {
  const { id, message, remedy } = finding
  const level = finding.effect === 'block' ? 'error' : 'warning'
  if (finding.locations.length === 0) return [{ level, message: `${message} ${remedy}`, properties: { title: id } }]
  return finding.locations.map(({ path, line, column, item, message: there }) => ({
    level,
    message: `${there ?? message} ${remedy}`,
    properties: { title: titleOf(id, item), file: path, startLine: line, startColumn: column },
  }))
}

function titleOf(id: string, item: string | undefined): string {
  return (item === undefined ? id : `${id}: ${item}`).slice(0, longestTitle)
}
