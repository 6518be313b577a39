import { createHash } from 'node:crypto'
import { organisationPrefix } from '../../engine/configuration/layers.ts'
import type { Report } from '../../schemas/report.ts'

/** A note beside a line, as GitHub takes it. */
export type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/** GitHub takes so many in one call; later calls add to those that are there. */
export const perCall = 50

/** More than this nobody reads; the summary says how many there are. */
const most = 500
const longestTitle = 255
const longestMessage = 16_000

/** What of a report stands beside the lines, and how many places are left out. */
export type Annotated = { readonly shown: readonly Annotation[]; readonly left: number }

/** The places of all gaps, the first of every gap before the second of any; a document that is missing has one. */
export function annotationsOf({ findings }: Report): Annotated {
  const gaps = (['block', 'warn'] as const).flatMap((wanted) =>
    findings.filter(({ outcome, effect }) => outcome === 'gap' && effect === wanted),
  )
  const placed = gaps.flatMap(({ id, effect, message: seen, remedy, locations }) => {
    const ownFiles = locations.filter(({ path }) => !path.startsWith(organisationPrefix))
    return ownFiles.map(({ path, line, item, message }, place) => {
      const title = (item === undefined ? id : `${id}: ${item}`).slice(0, longestTitle)
      const text = `${message ?? seen} ${remedy}`.trim().slice(0, longestMessage)
      const level = effect === 'block' ? ('failure' as const) : ('warning' as const)
      const lines = { start_line: line, end_line: line }
      return { place, annotation: { path, ...lines, annotation_level: level, title, message: text } }
    })
  })
  const sorted = placed.toSorted((a, b) => a.place - b.place).map(({ annotation }) => annotation)
  const all = [...new Map(sorted.map((annotation) => [idOf(annotation), annotation])).values()]
  return { shown: all.slice(0, most), left: Math.max(0, all.length - most) }
}

/** What tells one annotation from another; GitHub gives them no id. */
export function idOf({
  path,
  start_line: line,
  title,
  message,
}: Omit<Annotation, 'end_line' | 'annotation_level'>): string {
  return createHash('sha256')
    .update(JSON.stringify([path, line, title, message]))
    .digest('base64url')
    .slice(0, 16)
}
