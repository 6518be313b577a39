import { fallsOf } from '../../engine/report/relief-section.ts'
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
  const releases = report.releases.map((release) => ({
    release: release.folder,
    ...release.scope,
    reliefs: release.reliefs,
    spare: release.spare,
  }))
  const text =
    options.format === 'json'
      ? JSON.stringify(releases, null, 2)
      : report.releases.map((one) => inWords(one, locale)).join('\n')
  terminal.stdout.write(`${report.nothingToGate !== null && options.format !== 'json' ? report.nothingToGate : text}\n`)
  return exitStatus.pass
}

function inWords({ folder, scope, reliefs, spare }: ReleaseReport, locale: Locale): string {
  const { interfaceStrings } = locale
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
    ...claims(reliefs, locale),
    ...missing(spare, locale),
    '',
  ].join('\n')
}

/** The claims that take duties away, with what falls away by each and what became of it. */
function claims(reliefs: ReleaseReport['reliefs'], locale: Locale): readonly string[] {
  if (reliefs.length === 0) return []
  const lines = reliefs.flatMap(({ claim, item, state, removes, contradictions, asks }) => [
    `  - ${claim} ${item}: ${locale.reliefs.states[state]}`,
    ...[...fallsOf(removes, locale), ...[...contradictions, ...asks].map(({ message }) => message)].map(
      (line) => `    - ${line}`,
    ),
  ])
  return [`${locale.reliefs.heading}:`, ...lines]
}

/** Statements that would spare work. */
function missing(spare: ReleaseReport['spare'], { reliefs: { spare: words } }: Locale): readonly string[] {
  const lines = spare.map(({ claim, items, requirements }) => `  - ${words.line(claim, items, requirements)}`)
  return [`${words.heading}:`, ...(lines.length === 0 ? [`  - ${words.nothing}`] : lines)]
}
