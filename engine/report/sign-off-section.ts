import type { Locale } from '../../locales/locale.ts'
import { code, visible } from '../../locales/quoted.ts'
import type { Report, SignOffReport } from '../../schemas/report.ts'

/** Who has signed one release and who has to, in words: what every format shows. */
type SignOffSection = {
  /** The release's folder where there are several releases. */
  readonly of: string | null
  /** One line for each signature: who, in which role, and whether it counts. */
  readonly given: readonly {
    readonly role: string
    readonly login: string
    readonly state: string
    readonly message: string
  }[]
  /** One for each role whose signature is missing. */
  readonly open: readonly {
    readonly role: string
    readonly state: string
    readonly line: string | null
    readonly statements: SignOffReport['statements']
  }[]
}

/** The sign-offs of a report, one section for each release that needs or has any. */
function signOffSections({ releases }: Report, { signOff }: Locale): readonly SignOffSection[] {
  return releases
    .filter(({ signOffs }) => signOffs.length > 0)
    .map(({ folder, signOffs }) => ({
      of: releases.length > 1 ? signOff.of(visible(folder)) : null,
      given: signOffs.filter(isGiven).map(({ role, login, state, message }) => ({
        role: roleWords(role, signOff),
        login: login === null ? '?' : visible(login),
        state: signOff.states[state],
        message,
      })),
      open: signOffs
        .filter((one) => !isGiven(one))
        .map(({ role, state, line, statements }) => ({
          role: roleWords(role, signOff),
          state: signOff.states[state],
          line,
          statements,
        })),
    }))
}

function isGiven({ state }: SignOffReport): boolean {
  return state === 'valid' || state === 'rejected' || state === 'voided'
}

function roleWords(role: SignOffReport['role'], { roles }: Locale['signOff']): string {
  return role === null ? '?' : roles[role]
}

/** The sections as GitHub Markdown; `null` where nobody signs. */
export function signOffMarkdown(report: Report, locale: Locale): string | null {
  const { signOff } = locale
  const sections = signOffSections(report, locale)
  const text = sections.flatMap(({ of, given, open }) => [
    ...(of === null ? [] : [`#### ${of}`, '']),
    ...given.map(
      ({ role, login, state, message }) =>
        `- **${role}** ${code(login)}: ${state}${message === '' ? '' : ` (${message})`}`,
    ),
    ...(given.length === 0 ? [] : ['']),
    ...open.flatMap(({ role, state, line, statements }) => [
      `<details><summary>${role}: ${state}</summary>`,
      '',
      ...(line === null ? [signOff.noDigest] : [signOff.copy, '', '```text', line, '```']),
      '',
      signOff.signsFor,
      '',
      ...statements.map((one) => `- ${one.text} <sub>${one.id}</sub>`),
      '',
      '</details>',
    ]),
    '',
  ])
  return sections.length === 0 ? null : [`### ${signOff.heading}`, '', ...text].join('\n')
}

/** A line of a terminal; one that is `whole` is there to be copied and is never broken. */
type Line = { readonly indent: number; readonly text: string; readonly whole?: boolean }

/** The sections as lines of a terminal. */
export function signOffLines(report: Report, locale: Locale): readonly Line[] {
  const { signOff } = locale
  return signOffSections(report, locale).flatMap(({ of, given, open }): readonly Line[] => [
    ...(of === null ? [] : [{ indent: 2, text: of }]),
    ...given.map(({ role, login, state, message }) => ({
      indent: 2,
      text: `${role} ${login}: ${state}${message === '' ? '' : ` (${message})`}`,
    })),
    ...open.flatMap(({ role, state, line, statements }): readonly Line[] => [
      { indent: 2, text: `${role}: ${state}` },
      ...(line === null
        ? [{ indent: 4, text: signOff.noDigest }]
        : [
            { indent: 4, text: signOff.copy },
            { indent: 6, text: line, whole: true },
          ]),
      { indent: 4, text: signOff.signsFor },
      ...statements.map((one) => ({ indent: 6, text: `${one.id} ${one.text}` })),
    ]),
  ])
}

/** The sections as HTML; `text` makes any text show as itself. */
export function signOffHtml(report: Report, locale: Locale, text: (plain: string) => string): readonly string[] {
  const { signOff } = locale
  const sections = signOffSections(report, locale)
  const articles = sections.flatMap(({ of, given, open }) => [
    ...(of === null ? [] : [`<h3>${text(of)}</h3>`]),
    ...given.map(({ role, login, state, message }) => {
      return `<p><strong>${text(role)}</strong> <code>${text(login)}</code>: ${text(state)}${message === '' ? '' : ` (${text(message)})`}</p>`
    }),
    ...open.map(({ role, state, line, statements }) => {
      const copy =
        line === null
          ? `<p>${text(signOff.noDigest)}</p>`
          : `<p>${text(signOff.copy)}</p><p><code>${text(line)}</code></p>`
      const items = statements.map((one) => `<li>${text(one.text)} <code>${text(one.id)}</code></li>`)
      return `<details><summary>${text(role)}: ${text(state)}</summary>${copy}<p>${text(signOff.signsFor)}</p><ul>${items.join('')}</ul></details>`
    }),
  ])
  return sections.length === 0 ? [] : [`<section><h2>${text(signOff.heading)}</h2>${articles.join('\n')}</section>`]
}
