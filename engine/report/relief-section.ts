import type { Locale } from '../../locales/locale.ts'
import { code, visible } from '../../locales/quoted.ts'
import type { ReleaseReport, ReliefReport, Report } from '../../schemas/report.ts'

/** The claims of one release that take duties away, in words: what every format shows. */
type ReliefSection = {
  /** The release's folder where there are several releases. */
  readonly of: string | null
  readonly entries: readonly ReliefEntry[]
  /** What says that the change goes from more duties to fewer. */
  readonly fewer: readonly string[]
  readonly confirm: ConfirmSection | null
}

type ReliefEntry = {
  readonly claim: string
  readonly item: string
  readonly at: string
  readonly state: string
  readonly falls: readonly string[]
  /** What contradicts the claim, or is to be looked at, each with its place. */
  readonly notes: readonly string[]
}

type ConfirmSection = {
  readonly intro: string
  readonly line: string | null
  readonly questions: readonly string[]
  readonly notes: readonly string[]
}

/** The sections of a report, one for each release that makes a claim with an effect. */
function reliefSections({ releases }: Report, locale: Locale): readonly ReliefSection[] {
  return releases.flatMap((release) => {
    const shown = release.reliefs.filter(({ state }) => state !== 'without-effect' && state !== 'with-document')
    const { fewer, appeared } = release.confirming
    if (shown.length === 0 && fewer.length === 0) return []
    return [
      {
        of: releases.length > 1 ? locale.signOff.of(visible(release.folder)) : null,
        entries: shown.map((one) => entryOf(one, locale)),
        fewer: [
          ...(fewer.length === 0 ? [] : [locale.reliefs.fewer(fewer.map((duty) => dutyWords(duty, locale)))]),
          ...(appeared.length === 0 ? [] : [locale.reliefs.appeared(appeared)]),
        ],
        confirm: confirmOf(release, locale),
      },
    ]
  })
}

function entryOf(relief: ReliefReport, locale: Locale): ReliefEntry {
  const { claim, item, place, state, removes, contradictions, asks, confirmation } = relief
  const { reliefs } = locale
  const told =
    confirmation === null
      ? reliefs.states[state]
      : (confirmation.remembered ? reliefs.remembered : reliefs.confirmed)(
          visible(confirmation.by),
          confirmation.on,
          confirmation.pullRequest,
        )
  return {
    claim,
    item,
    at: visible(`${place.path}:${place.line}`),
    state: told,
    falls: fallsOf(removes, locale),
    notes: [...contradictions, ...asks].map(
      ({ message, against }) => `${message} (${visible(`${against.path}:${against.line}`)})`,
    ),
  }
}

/** What falls away, in words. */
export function fallsOf(removes: readonly string[], locale: Locale): readonly string[] {
  const { falls } = locale.reliefs
  const after = (prefix: string) => removes.flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []))
  const duties = removes.filter((one) => Object.hasOwn(locale.interfaceStrings.duty, one))
  const roles = after('signers:').flatMap((list) => list.split(','))
  const rest = removes.filter((one) => !one.includes(':') && !duties.includes(one))
  return [
    ...(duties.length === 0 ? [] : [falls.duties(duties.map((duty) => dutyWords(duty, locale)))]),
    ...after('layer:').map(falls.layer),
    ...(roles.length === 0 ? [] : [falls.signers(roles.map((role) => roleWords(role, locale)))]),
    ...after('blocking-until:').map(falls.until),
    ...(rest.length === 0 ? [] : [falls.requirement(rest)]),
  ]
}

function dutyWords(duty: string, { interfaceStrings }: Locale): string {
  return Object.entries(interfaceStrings.duty).find(([key]) => key === duty)?.[1] ?? duty
}

function roleWords(role: string, { signOff }: Locale): string {
  return Object.entries(signOff.roles).find(([key]) => key === role)?.[1] ?? role
}

function confirmOf({ reliefs, confirming }: ReleaseReport, locale: Locale): ConfirmSection | null {
  if (confirming.open === 0) return null
  const { confirm } = locale.reliefs
  const refused = confirming.given.flatMap(({ login, message, reason }) =>
    reason === null ? [] : [confirm.refused(visible(login ?? '?'), message)],
  )
  const here = confirming.checked === 'here'
  return {
    intro: confirm.intro,
    line: confirming.line,
    questions: [...new Set(reliefs.flatMap(({ state, question }) => (state === 'open' ? [question] : [])))],
    notes: [
      ...(here ? (refused.length === 0 ? [confirm.nobody] : refused) : [confirm.onPullRequest]),
      confirm.alone,
      ...(here ? [confirm.turns] : []),
      ...(confirming.teamUnread ? [confirm.team] : []),
    ],
  }
}

/** The sections as GitHub Markdown; `null` where no claim takes a duty away. */
export function reliefMarkdown(report: Report, locale: Locale): string | null {
  const sections = reliefSections(report, locale)
  if (sections.length === 0) return null
  const text = sections.flatMap(({ of, entries, fewer, confirm }) => [
    ...(of === null ? [] : [`#### ${of}`, '']),
    ...fewer.flatMap((line) => [`**${line}**`, '']),
    ...entries.flatMap(({ claim, item, at, state, falls, notes }) => [
      `- ${claim} ${code(item)} ${code(at)}: ${state}`,
      ...falls.map((line) => `  - ${line}`),
      ...notes.map((note) => `  - ${note}`),
    ]),
    '',
    ...(confirm === null ? [] : confirmMarkdown(confirm, locale)),
  ])
  return [`### ${locale.reliefs.heading}`, '', ...text].join('\n')
}

function confirmMarkdown({ intro, line, questions, notes }: ConfirmSection, { signOff }: Locale): readonly string[] {
  return [
    intro,
    '',
    ...questions.map((question) => `- ${question}`),
    '',
    ...(line === null ? [] : [signOff.copy, '', '```text', line, '```', '']),
    ...notes.map((note) => `<sub>${note}</sub>\n`),
  ]
}

/** A line of a terminal; one that is `whole` is there to be copied and is never broken. */
type Line = { readonly indent: number; readonly text: string; readonly whole?: boolean }

/** The sections as lines of a terminal. */
export function reliefLines(report: Report, locale: Locale): readonly Line[] {
  return reliefSections(report, locale).flatMap(({ of, entries, fewer, confirm }): readonly Line[] => [
    ...(of === null ? [] : [{ indent: 2, text: of }]),
    ...fewer.map((line) => ({ indent: 2, text: line })),
    ...entries.flatMap(({ claim, item, at, state, falls, notes }): readonly Line[] => [
      { indent: 2, text: `${claim} ${item} (${at}): ${state}` },
      ...[...falls, ...notes].map((text) => ({ indent: 4, text })),
    ]),
    ...(confirm === null ? [] : confirmLines(confirm, locale)),
  ])
}

function confirmLines({ intro, line, questions, notes }: ConfirmSection, { signOff }: Locale): readonly Line[] {
  return [
    { indent: 2, text: intro },
    ...questions.map((text) => ({ indent: 4, text })),
    ...(line === null
      ? []
      : [
          { indent: 2, text: signOff.copy },
          { indent: 4, text: line, whole: true },
        ]),
    ...notes.map((text) => ({ indent: 2, text })),
  ]
}

/** The sections as HTML; `text` makes any text show as itself. */
export function reliefHtml(report: Report, locale: Locale, text: (plain: string) => string): readonly string[] {
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`
  const articles = reliefSections(report, locale).map(({ of, entries, fewer, confirm }) => {
    const items = entries.map(
      ({ claim, item, at, state, falls, notes }) =>
        `<li>${text(claim)} <code>${text(item)}</code> <code>${text(at)}</code>: ${text(state)}${list([...falls, ...notes])}</li>`,
    )
    const line = confirm?.line ?? null
    const copy = line === null ? '' : `<p>${text(locale.signOff.copy)}</p><p><code>${text(line)}</code></p>`
    const requested =
      confirm === null ? '' : `<p>${text(confirm.intro)}</p>${list(confirm.questions)}${copy}${list(confirm.notes)}`
    const lost = fewer.map((one) => `<p><strong>${text(one)}</strong></p>`).join('')
    return `${of === null ? '' : `<h3>${text(of)}</h3>`}${lost}<ul>${items.join('')}</ul>${requested}`
  })
  if (articles.length === 0) return []
  return [`<section><h2>${text(locale.reliefs.heading)}</h2>${articles.join('\n')}</section>`]
}
