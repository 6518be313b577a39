import { code } from '../../engine/report/markdown-text.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import type { Changed } from '../store/standing.ts'

/** So many of each list are shown. */
const most = 20
const shortCommit = 7

/** What changed since the last verdict as a block of Markdown; `null` where nothing is to be shown. */
export function changedNote(changed: Changed | null, report: Report, locale: Locale): string | null {
  if (changed === null) return null
  const words = locale.publishing.changed
  const asks = new Map(report.findings.map((finding) => [finding.id, finding]))
  const gap = (entry: string) => gapLine(entry, asks)
  const lists = [
    listOf(words.closed, changed.closed.map(gap), words.more),
    listOf(words.added, changed.added.map(gap), words.more),
    listOf(
      words.voided,
      changed.voided.map((entry) => signatureLine(entry, locale)),
      words.more,
    ),
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

/** Whose verdict it is, and under which configuration. */
export type Placed = {
  readonly baseBranch: string | null
  readonly policy: string | null
  readonly organisation: string | null
  /** The pull request of a merge group. */
  readonly groupOf: number | null
}

/** Says which branch and configuration a verdict is about. */
export function placeNote(
  { baseBranch, policy, organisation, groupOf }: Placed,
  { publishing }: Locale,
): string | null {
  const group = groupOf === null ? '' : `${publishing.group(code(`#${groupOf}`))} `
  if (baseBranch === null || policy === null) return group === '' ? null : group.trim()
  const above = organisation === null ? null : code(organisation)
  return `${group}${publishing.judgedFor(code(baseBranch), code(policy), above)}`
}

/** What else is on the commit, and what could not be written. */
export type Circumstances = {
  readonly foreign: readonly string[]
  readonly trouble: readonly ('comment' | 'status')[]
}

/** Says what the reader has to know about the commit besides the verdict. */
export function warningNotes({ foreign, trouble }: Circumstances, { publishing }: Locale): readonly string[] {
  const others = foreign.length === 0 ? [] : [publishing.foreign(foreign.map(code).join(', '))]
  return [...others, ...trouble.map((what) => publishing.trouble[what])].map((text) => `> ⚠️ ${text}`)
}
