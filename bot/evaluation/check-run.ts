import { limits } from '../../engine/report/markdown.ts'
import type { ErrorText } from '../../locales/error-words.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Annotation } from './annotations.ts'

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

/** A gate that could not run as a check: red, with what to do next. */
export function failedCheck(
  { message, remedy }: ErrorText,
  locale: Locale,
  notes: readonly string[] = [],
): CheckOutput {
  const { interfaceStrings } = locale
  const text = asCode(`${message}\n\n${interfaceStrings.next}: ${remedy}`)
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

/** As code, so that nothing in it is read as Markdown. */
function asCode(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
