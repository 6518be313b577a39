import { localeOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import type { ReleaseReport } from '../../schemas/report.ts'
import { judge } from '../judge.ts'
import type { SourceOptions } from '../options.ts'
import { exitStatus, type Terminal } from '../run.ts'

/** `gpai-gate scope`: prints the duties of each release with the reasons. The exit status does not depend on gaps. */
export async function scope(
  folder: string,
  options: SourceOptions & { readonly format: string },
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

function inWords({ folder, scope }: ReleaseReport, { frame }: Locale): string {
  const duties = Object.entries(scope.duties).map(([duty, state]) => {
    const words = Object.entries(frame.duty).find(([key]) => key === duty)?.[1] ?? duty
    return `  ${words}: ${frame.dutyState[state]}`
  })
  const reasons = scope.reasons.map(({ message, cites }) => `  - ${message} (${cites.join('; ')})`)
  const due = scope.dueOn === null ? [] : [`  ${frame.dueOn(scope.dueOn)}`]
  return [
    `${frame.release} ${folder}: ${frame.row(scope.rows.join(' + '))}`,
    ...duties,
    ...due,
    `${frame.headings.scope}:`,
    ...reasons,
    '',
  ].join('\n')
}
