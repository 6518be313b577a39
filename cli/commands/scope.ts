import { localeOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import type { ReleaseReport } from '../../schemas/report.ts'
import { judge } from '../judge.ts'
import type { CheckoutOptions } from '../options.ts'
import { exitStatus, type Terminal } from '../terminal.ts'

/** `gpai-gate scope`: prints the duties of each release with the reasons. The exit status does not depend on gaps. */
export async function scope(
  folder: string,
  options: CheckoutOptions & { readonly format: string },
  terminal: Terminal,
): Promise<number> {
  const report = await judge(folder, options, terminal)
  const locale = await localeOf(report.locale)
  const releases = report.releases.map((release) => ({ release: release.folder, ...release.scope }))
  const text =
    options.format === 'json'
      ? JSON.stringify(releases, null, 2)
      : report.releases.map((one) => inWords(one, locale)).join('\n')
  terminal.stdout.write(`${report.nothingToGate !== null && options.format !== 'json' ? report.nothingToGate : text}\n`)
  return exitStatus.pass
}

function inWords({ folder, scope }: ReleaseReport, { interfaceStrings }: Locale): string {
  const duties = Object.entries(scope.duties).map(([duty, state]) => {
    const words = Object.entries(interfaceStrings.duty).find(([key]) => key === duty)?.[1] ?? duty
    return `  ${words}: ${interfaceStrings.dutyState[state]}`
  })
  const reasons = scope.reasons.map(({ message, cites }) => `  - ${message} (${cites.join('; ')})`)
  const due = scope.dueOn === null ? [] : [`  ${interfaceStrings.dueOn(scope.dueOn)}`]
  return [
    `${interfaceStrings.release} ${folder}: ${interfaceStrings.row(scope.rows.join(' + '))}`,
    ...duties,
    ...due,
    `${interfaceStrings.headings.scope}:`,
    ...reasons,
    '',
  ].join('\n')
}
