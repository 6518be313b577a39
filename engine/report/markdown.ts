import type { Locale } from '../../locales/locale.ts'
import { code } from '../../locales/quoted.ts'
import type { Finding, Report, ReportLocation } from '../../schemas/report.ts'
import { changeSection } from './change-section.ts'
import { sizeOf } from './markdown-text.ts'
import { reliefMarkdown } from './relief-section.ts'
import { type ReportSection, sectionsOf, waitingIn } from './sections.ts'
import { signOffMarkdown } from './sign-off-section.ts'
import { groundsOf } from './words.ts'

export type MarkdownOptions = {
  /** Most UTF-8 bytes that the reader's place holds. */
  readonly limit: number
  /** Where the whole report is, for the line that says what was left out. */
  readonly where: string
  /** The address of a place, where there is one. */
  readonly link?: (location: ReportLocation) => string | null
  /** Blocks of Markdown that stand below the verdict whatever is left out, because where it is published they belong to it. */
  readonly notes?: readonly string[]
}

/** How many characters GitHub takes in each place that a report goes to. */
export const limits = { summary: 1_048_576, checkRun: 65_535, comment: 58_000, status: 140 } as const

/** Kept free for the lines that say what was left out. */
const reserve = 400
const marks = {
  blocked: '⛔',
  'awaiting-signatures': '✍️',
  'not-due': '🕓',
  'known-gaps': '📌',
  passed: '✅',
  'no-duty': '➖',
  'nothing-to-gate': '➖',
} as const

/**
 * The report as GitHub Markdown within a limit. The verdict always fits; findings are cut at their borders, the least
 * urgent first, and what was cut is counted.
 */
export function renderMarkdown(report: Report, locale: Locale, options: MarkdownOptions): string {
  const head = [headOf(report, locale), ...(options.notes ?? []).map((note) => `${note}\n`)].join('\n')
  const foot = footOf(report, locale)
  const room = options.limit - sizeOf(head) - sizeOf(foot) - reserve
  const body = bodyOf(report, locale, { ...options, limit: room })
  return [head, ...body, foot].join('\n')
}

function headOf(report: Report, locale: Locale): string {
  const mark = marks[report.state]
  const lines = [`## ${mark} ${locale.interfaceStrings.title}: ${report.headline}`, '']
  if (report.nothingToGate === null) lines.push(locale.interfaceStrings.summary(report.counts), '')
  return lines.join('\n')
}

function footOf(report: Report, locale: Locale): string {
  const { interfaceStrings } = locale
  const { judged, editions } = report
  const at =
    judged.head !== null && judged.base !== null ? `${interfaceStrings.judgedAt(judged.head, judged.base)} ` : ''
  return `<sub>${at}${interfaceStrings.judgedOn(judged.on)} ${interfaceStrings.editions(editions)} ${interfaceStrings.disclaimer}</sub>\n`
}

function bodyOf(report: Report, locale: Locale, options: MarkdownOptions): readonly string[] {
  const several = report.releases.length > 1
  const blocks = sectionsOf(report, locale).flatMap((section) => blocksOf(section, locale, { ...options, several }))
  const scope = scopeBlock(report, locale)
  const change = changeBlock(report, locale)
  const signOff = signOffBlock(report, locale)
  const waiting = waitingBlock(report, locale)
  const reliefs = reliefMarkdown(report, locale)
  const claims: readonly Block[] = reliefs === null ? [] : [{ text: reliefs, findings: 0 }]
  const all = [change, ...claims, ...signOff, ...blocks, waiting, scope].flatMap((block) =>
    block === null ? [] : [block],
  )
  return within(all, locale, options)
}

function signOffBlock(report: Report, locale: Locale): readonly Block[] {
  const text = signOffMarkdown(report, locale)
  return text === null ? [] : [{ text, findings: 0 }]
}

/** A piece of Markdown that is shown whole or not at all. */
type Block = { readonly text: string; readonly findings: number }

function within(blocks: readonly Block[], locale: Locale, { limit, where }: MarkdownOptions): readonly string[] {
  const shown: string[] = []
  let left = limit
  for (const [index, block] of blocks.entries()) {
    left -= sizeOf(block.text) + 1
    if (left < 0) {
      const cut = blocks.slice(index).reduce((sum, { findings }) => sum + findings, 0)
      return [...shown, `_${locale.interfaceStrings.more(cut, where)}_\n`]
    }
    shown.push(block.text)
  }
  return shown
}

type BlockOptions = MarkdownOptions & { readonly several: boolean }

function blocksOf(section: ReportSection, locale: Locale, options: BlockOptions): readonly Block[] {
  const heading = `${section.heading} (${section.findings.length})`
  if (section.kind === 'met')
    return [{ text: folded(heading, metLines(section.findings)), findings: section.findings.length }]
  const blocks = section.findings.map((finding) => ({ text: findingText(finding, locale, options), findings: 1 }))
  const [first, ...rest] = blocks
  return first === undefined ? [] : [{ ...first, text: `### ${heading}\n\n${first.text}` }, ...rest]
}

function findingText(finding: Finding, locale: Locale, options: BlockOptions): string {
  const { interfaceStrings } = locale
  const release = options.several && finding.release !== '' ? ` (${code(finding.release)})` : ''
  const locations = finding.locations.map((location) => locationLine(location, options))
  return [
    `#### ${finding.asks}${release}`,
    '',
    ...locations.slice(0, 60),
    ...(locations.length > 60 ? [`- _${interfaceStrings.more(locations.length - 60, options.where)}_`] : []),
    '',
    finding.exemption === undefined
      ? `**${interfaceStrings.next}:** ${finding.remedy}`
      : exemptionLine(finding.exemption, interfaceStrings),
    '',
    `<sub>${interfaceStrings.why}: ${groundsOf(finding, locale)} ${code(finding.id)}</sub>`,
    '',
  ].join('\n')
}

function exemptionLine(
  exemption: NonNullable<Finding['exemption']>,
  interfaceStrings: Locale['interfaceStrings'],
): string {
  return `${interfaceStrings.exemption(exemption)} ${code(`${exemption.at.path}:${exemption.at.line}`)}`
}

function locationLine(location: ReportLocation, { link }: MarkdownOptions): string {
  const label = code(`${location.path}:${location.line}`)
  const address = link?.(location) ?? null
  const shown = address === null ? label : `[${label}](${address})`
  const item = location.item === undefined ? '' : ` ${code(location.item)}`
  return `- ${shown}${item}: ${location.message ?? ''}`
}

function metLines(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `- ${finding.asks} ${code(finding.id)}`)
}

function waitingBlock(report: Report, { interfaceStrings }: Locale): Block | null {
  const waiting = waitingIn(report)
  if (waiting.length === 0) return null
  const lines = waiting.map(
    ({ count, waitsFor, release }) => `- ${interfaceStrings.waiting(count, code(waitsFor))} ${code(release)}`,
  )
  const notJudged = waiting.reduce((sum, { count }) => sum + count, 0)
  return { text: folded(`${interfaceStrings.headings.notJudged} (${notJudged})`, lines), findings: notJudged }
}

function folded(summary: string, lines: readonly string[]): string {
  return [`<details><summary>${summary}</summary>`, '', ...lines, '', '</details>', ''].join('\n')
}

function changeBlock(report: Report, locale: Locale): Block | null {
  const change = changeSection(report, locale)
  if (change === null) return null
  const lists = change.lists.flatMap(({ heading, gaps }) => [
    '',
    `${heading}:`,
    '',
    ...gaps.map(({ id, release, effect }) => `- ${code(id)} ${release === '' ? '' : `${code(release)} `}(${effect})`),
  ])
  const files = change.files.map(code).join(', ')
  return { text: [`### ${change.heading}`, '', files, '', ...change.sentences, ...lists, ''].join('\n'), findings: 0 }
}

function scopeBlock(report: Report, locale: Locale): Block | null {
  const { interfaceStrings } = locale
  if (report.releases.length === 0) return null
  const lines = report.releases.flatMap(({ folder, scope }) => [
    `- ${code(folder)}: ${interfaceStrings.row(scope.rows.join(' + '))}${scope.dueOn === null ? '' : `, ${interfaceStrings.dueOn(scope.dueOn)}`}`,
    ...scope.reasons.map(({ message, cites }) => `  - ${message} <sub>${cites.join('; ')}</sub>`),
    ...scope.notes.map((note) => `  - ${note}`),
  ])
  return { text: folded(interfaceStrings.headings.scope, lines), findings: 0 }
}

/** The report in at most 140 characters, for a commit status. */
export function renderShort(report: Report, locale: Locale): string {
  const sentence = report.headline
  const text =
    report.nothingToGate === null ? `${sentence} ${locale.interfaceStrings.summary(report.counts)}` : sentence
  return text.length <= limits.status ? text : `${text.slice(0, limits.status - 1)}…`
}
