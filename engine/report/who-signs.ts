import type { CommandWords } from '../../locales/command-words.ts'
import type { Locale } from '../../locales/locale.ts'
import { code } from '../../locales/quoted.ts'
import type { Report } from '../../schemas/report.ts'
import { type Holder, isActive, type RoleName, type Roster } from '../../schemas/roster.ts'
import { organisationPrefix } from '../configuration/layers.ts'
import { sizeOf } from './markdown-text.ts'
import { signOffMarkdown } from './sign-off-section.ts'

/** Who may sign, and whether everybody can read it. */
export type Signers = {
  readonly roster: Roster
  /** The day on which a role has to be held. */
  readonly day: string
  /** In a public repository the organisation's own entries, which may stand in a private one, are only counted. */
  readonly isPublic: boolean
}

/** The words of a report and of answers, and how long the text may become. */
type Words = { readonly locale: Locale; readonly words: CommandWords; readonly limit: number }

/**
 * Who has signed, who has to, with which line, and who holds each role, as GitHub Markdown. Logins and teams are code, so
 * that nobody is mentioned; the members of a team are not listed, because a team may be private.
 */
export function whoSignsMarkdown(report: Report, signers: Signers, { locale, words, limit }: Words): string {
  const signOffs = signOffMarkdown(report, locale)
  if (signOffs === null) return words.who.nobody
  const roles = new Set(report.releases.flatMap(({ signOffs: all }) => all.flatMap(({ role }) => role ?? [])))
  const holders = [
    `### ${words.who.mayGive}`,
    '',
    ...[...roles].map((role) => `- **${locale.signOff.roles[role]}**: ${holdersOf(role, signers, words)}`),
    '',
    words.who.rules,
  ].join('\n')
  const parts = [holders, signOffs]
  const left = parts.filter((part) => sizeOf(part) <= limit / parts.length)
  return [...left, ...(left.length < parts.length ? [words.who.tooLong] : [])].join('\n\n')
}

function holdersOf(role: RoleName, { roster, day, isPublic }: Signers, { who }: CommandWords): string {
  const active = roster.holders.filter((one) => one.role === role && isActive(one, day))
  const shown = active.filter(({ at }) => !isPublic || !at.path.startsWith(organisationPrefix))
  const names = [...new Set(shown.flatMap((one) => nameOf(one) ?? []))].sort().map(code)
  const hidden = active.length - shown.length
  const parts = [...names, ...(hidden === 0 ? [] : [who.hidden(hidden)])]
  return parts.length === 0 ? who.noHolder : parts.join(', ')
}

function nameOf({ login, team }: Holder): string | null {
  return login ?? team
}
