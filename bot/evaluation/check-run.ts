import type { GateError } from '../../engine/gate-error.ts'
import type { Locale } from '../../engine/report/locales/locale.ts'
import { limits, renderMarkdown, renderShort } from '../../engine/report/markdown.ts'
import type { Finding, Report } from '../../schemas/report.ts'

/** The name of the check, for good: rules that require it know it by this name. */
export const checkName = 'GPAI release gate'

/** What GitHub takes in one call; the rest is counted in the summary's own text. */
const mostAnnotations = 50
const longestTitle = 255

/** What a completed check says. */
export type CheckOutput = {
  readonly conclusion: 'success' | 'failure'
  readonly output: {
    readonly title: string
    readonly summary: string
    readonly annotations: readonly Annotation[]
  }
}

type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/** A verdict as a check: green for a pass and for nothing owed, red for everything else; never neutral. */
export function checkOf(report: Report, locale: Locale): CheckOutput {
  const gaps = report.findings.filter(({ outcome, effect }) => outcome === 'gap' && effect !== 'info')
  return {
    conclusion: report.verdict === 'blocked' ? 'failure' : 'success',
    output: {
      title: renderShort(report, locale),
      summary: renderMarkdown(report, locale, { limit: limits.checkRun, where: locale.frame.jsonReport }),
      annotations: gaps.flatMap(annotationsOf).slice(0, mostAnnotations),
    },
  }
}

/** A gate that could not run as a check: red, with what to do next. */
export function failedCheck(error: GateError, locale: Locale): CheckOutput {
  const summary = `${error.message}\n\n${locale.frame.next}: ${error.remedy}`
  return {
    conclusion: 'failure',
    output: { title: locale.frame.couldNotRun, summary: asCode(summary), annotations: [] },
  }
}

/** As code, so that nothing in it is read as Markdown. */
function asCode(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}

function annotationsOf({ id, effect, remedy, locations }: Finding): readonly Annotation[] {
  return locations.map(({ path, line, item, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: effect === 'block' ? 'failure' : 'warning',
    title: (item === undefined ? id : `${id}: ${item}`).slice(0, longestTitle),
    message: `${message ?? ''} ${remedy}`.trim(),
  }))
}
