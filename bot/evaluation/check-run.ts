import type { GateError } from '../../engine/gate-error.ts'
import { limits, renderMarkdown, renderShort } from '../../engine/report/markdown.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Report } from '../../schemas/report.ts'
import { type Annotation, annotationsOf } from './annotations.ts'

export { checkName } from '../../github/check-name.ts'

/** What a completed check says. There is no other conclusion: whatever is not a verdict that lets pass is red. */
export type CheckOutput = {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly actions: readonly Button[]
}

/** A button below a check; `identifier` comes back when somebody presses it. */
type Button = { readonly label: string; readonly description: string; readonly identifier: string }

/** What stands around a report in a check. */
export type Surroundings = {
  /** Blocks of Markdown below the verdict. */
  readonly notes: readonly string[]
  /** Why the check is red though this verdict is not: the title then says so. */
  readonly redBecause: string | null
}

/** A verdict as a check: green for a pass and for nothing owed, red for everything else; never neutral. */
export function checkOf(report: Report, locale: Locale, { notes, redBecause }: Surroundings): CheckOutput {
  const { shown, left } = annotationsOf(report)
  const more = left === 0 ? [] : [locale.publishing.notAnnotated(left)]
  const where = locale.interfaceStrings.jsonReport
  return {
    conclusion: report.verdict === 'blocked' || redBecause !== null ? 'failure' : 'success',
    title: redBecause ?? renderShort(report, locale),
    summary: renderMarkdown(report, locale, { limit: limits.checkRun, where, notes: [...notes, ...more] }),
    annotations: shown,
    actions: buttonsFor(report, locale),
  }
}

/** A gate that could not run as a check: red, with what to do next. */
export function failedCheck(error: GateError, locale: Locale, notes: readonly string[] = []): CheckOutput {
  const { interfaceStrings } = locale
  const text = asCode(`${error.message}\n\n${interfaceStrings.next}: ${error.remedy}`)
  return redCheck(locale, { title: interfaceStrings.couldNotRun, summary: [text, ...notes].join('\n\n') })
}

/** A verdict that does not count any more, as a check, as long as there is no new one. */
export function rejudgingCheck(locale: Locale, notes: readonly string[]): CheckOutput {
  const { title, summary } = locale.publishing.rejudging
  return redCheck(locale, { title, summary: [summary, ...notes].join('\n\n') })
}

function redCheck(
  locale: Locale,
  { title, summary }: { readonly title: string; readonly summary: string },
): CheckOutput {
  const actions = [{ ...locale.publishing.buttons.recheck, identifier: 'recheck' }]
  return { conclusion: 'failure', title, summary: summary.slice(0, limits.checkRun), annotations: [], actions }
}

/** Asking again always makes sense; who signs only where somebody has to. */
function buttonsFor(report: Report, { publishing: { buttons } }: Locale): readonly Button[] {
  const recheck = { ...buttons.recheck, identifier: 'recheck' }
  const signed = report.releases.some(({ signOffs }) => signOffs.length > 0)
  return signed ? [recheck, { ...buttons.signOffs, identifier: 'sign-offs' }] : [recheck]
}

/** As code, so that nothing in it is read as Markdown. */
function asCode(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
