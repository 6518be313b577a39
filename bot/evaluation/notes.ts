import type { Locale } from '../../locales/locale.ts'
import { code } from '../../locales/quoted.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import type { Changed, Notices, PublishedEntry, PublishedState } from '../store/published-state.ts'
import type { Evaluation } from './evaluate.ts'
import type { JudgedCommits } from './target.ts'

/** Everything that a check says. */
export type Message = {
  readonly evaluation: Evaluation
  readonly commits: JudgedCommits
  readonly changed: PublishedState['changed']
  /** The others on the same commit: the strictest verdict counts. */
  readonly others: readonly PublishedEntry[]
  readonly notices: Notices
}

/** So many of each list are shown. */
const most = 20
const shortCommit = 7

/** What changed since the last verdict as a block of Markdown. */
export function changedNote(changed: Changed, report: Report, locale: Locale): string {
  const words = locale.publishing.changed
  const asks = new Map(report.findings.map((finding) => [finding.id, finding]))
  const gap = (entry: string) => gapLine(entry, asks)
  const signature = (entry: string) => signatureLine(entry, locale)
  const lists = [
    listOf(words.closed, changed.closed.map(gap), words.more),
    listOf(words.added, changed.added.map(gap), words.more),
    listOf(words.voided, changed.voided.map(signature), words.more),
  ]
  return [`### ${words.heading(code(changed.since.slice(0, shortCommit)))}`, ...lists.flat()].join('\n')
}

function listOf(title: string, entries: readonly string[], more: (count: number) => string): readonly string[] {
  if (entries.length === 0) return []
  const left = entries.length - most
  const rest = left > 0 ? [`- ${more(left)}`] : []
  return ['', `${title}:`, '', ...entries.slice(0, most).map((entry) => `- ${entry}`), ...rest]
}

/** An id may be followed by the folder of its release. */
function gapLine(entry: string, known: ReadonlyMap<string, Finding>): string {
  const [id = '', ...folder] = entry.split(' ')
  const asks = known.get(id)?.asks
  const release = folder.length === 0 ? '' : ` (${code(folder.join(' '))})`
  return asks === undefined ? `${code(id)}${release}` : `${asks} ${code(id)}${release}`
}

function signatureLine(entry: string, { signOff }: Locale): string {
  const [role = '', login = ''] = entry.split(' ')
  const words = new Map<string, string>(Object.entries(signOff.roles))
  return `${words.get(role) ?? code(role)}: ${code(login)}`
}

/** Blocks of Markdown around a report. */
export type NotesAround = { readonly above: readonly string[]; readonly below: readonly string[] }

/**
 * What stands around a report: above, what the reader has to know about the commit besides the verdict; below, which branch
 * and configuration the verdict is about, as far as that is known.
 */
export function notesAround(
  { commits, others, notices }: Pick<Message, 'commits' | 'others' | 'notices'>,
  locale: Locale,
): NotesAround {
  const { publishing } = locale
  const foreign = notices.foreign.length === 0 ? [] : [publishing.foreign(notices.foreign.map(code).join(', '))]
  const warnings = [...foreign, ...notices.errors.map((what) => publishing.trouble[what])]
  const shared = others.length === 0 ? [] : [sharedNote(others, locale)]
  const { baseBranch, base, organisation, groupOf } = commits
  const group = groupOf === null ? [] : [publishing.group(code(`#${groupOf}`))]
  const above = organisation === null ? null : code(organisation)
  const judgedFor =
    baseBranch === null || base === null ? [] : [publishing.judgedFor(code(baseBranch), code(base), above)]
  const place = [...group, ...judgedFor].join(' ')
  return {
    above: [...warnings.map((text) => `> ⚠️ ${text}`), ...shared],
    below: place === '' ? [] : [place],
  }
}

function sharedNote(others: readonly PublishedEntry[], { interfaceStrings, publishing }: Locale): string {
  const words = { ...interfaceStrings.change.verdict, 'could-not-run': publishing.failed }
  const named = others.map((one) => {
    const { verdict } = one.published
    return `${code(nameOf(one))}: ${verdict === null ? publishing.pending : words[verdict]}`
  })
  return publishing.shared(named.join(', '))
}

/** The number alone: in a check it links to nothing and tells nobody. */
export function nameOf({ key, published }: PublishedEntry): string {
  return published.number === null ? key : `#${published.number}`
}
