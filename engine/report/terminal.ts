import { styleText } from 'node:util'
import type { Locale } from '../../locales/locale.ts'
import { visible } from '../../locales/quoted.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import { changeSection } from './change-section.ts'
import type { Look } from './look.ts'
import { reliefLines } from './relief-section.ts'
import { type ReportSection, sectionsOf, waitingIn } from './sections.ts'
import { signOffLines } from './sign-off-section.ts'
import { groundsOf } from './words.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

/** Green is for what has its evidence alone; what nobody has to do yet is neutral. */
const stateStyle = {
  blocked: 'red',
  'awaiting-signatures': 'yellow',
  'not-due': 'cyan',
  'known-gaps': 'cyan',
  passed: 'green',
  'no-duty': 'cyan',
  'nothing-to-gate': 'cyan',
} as const
const mark = { blocking: '✗', warnings: '!', suggestions: '·', needsHuman: '?', waived: '~', met: '✓' } as const
const markStyle = {
  blocking: 'red',
  warnings: 'yellow',
  suggestions: 'dim',
  needsHuman: 'cyan',
  waived: 'magenta',
  met: 'green',
} as const

/** The report for a terminal: verdict first, then what blocks, each with its places and the one thing to do next. */
export function renderTerminal(report: Report, locale: Locale, look: Look): string {
  const paint: Paint = look.colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text
  const { interfaceStrings } = locale
  const lines = [paint(['bold', stateStyle[report.state]], report.headline)]
  if (report.nothingToGate === null) lines.push(interfaceStrings.summary(report.counts))
  lines.push(...report.releases.flatMap((release) => scopeLines(release, locale, paint)), '')
  lines.push(...sectionsOf(report, locale).flatMap((section) => sectionLines(section, locale, { paint, look })))
  lines.push(...waitingLines(report, locale, { paint, look }))
  lines.push(...relievingLines(report, locale, { paint, look }), ...signingLines(report, locale, { paint, look }))
  lines.push(...changeLines(report, locale, { paint, look }), paint('dim', interfaceStrings.disclaimer))
  return `${lines.join('\n')}\n`
}

function scopeLines(
  { folder, scope }: Report['releases'][number],
  { interfaceStrings }: Locale,
  paint: Paint,
): readonly string[] {
  const due = scope.dueOn === null ? '' : `, ${interfaceStrings.dueOn(scope.dueOn)}`
  const owed = Object.entries(interfaceStrings.duty).flatMap(([key, words]) => {
    const state = Object.entries(scope.duties).find(([duty]) => duty === key)?.[1] ?? 'not-owed'
    return state === 'not-owed' ? [] : [state === 'owed' ? words : `${words} (${interfaceStrings.dutyState[state]})`]
  })
  return [
    paint(
      'dim',
      `${interfaceStrings.release} ${visible(folder)}: ${interfaceStrings.row(scope.rows.join(' + '))}${due}. ${owed.join(', ')}`,
    ),
    ...scope.notes.map((note) => paint('dim', `  ${note}`)),
  ]
}

type Page = { readonly paint: Paint; readonly look: Look }

function sectionLines(section: ReportSection, locale: Locale, page: Page): readonly string[] {
  const heading = page.paint('bold', `${section.heading} (${section.findings.length})`)
  if (section.kind === 'met') {
    return [heading, ...section.findings.map(({ id }) => `  ${page.paint('green', mark.met)} ${id}`), '']
  }
  return [heading, ...section.findings.flatMap((finding) => findingLines(finding, section.kind, { locale, page }))]
}

function waitingLines(
  report: Report,
  { interfaceStrings }: Locale,
  { paint, look: { width } }: Page,
): readonly string[] {
  const waiting = waitingIn(report)
  if (waiting.length === 0) return []
  const lines = waiting.map(({ count, waitsFor, release }) =>
    wrap(`${paint('dim', '–')} ${interfaceStrings.waiting(count, waitsFor)} ${visible(release)}`.trimEnd(), 2, width),
  )
  return [paint('bold', `${interfaceStrings.headings.notJudged} (${report.counts.notJudged})`), ...lines, '']
}

type Setting = { readonly locale: Locale; readonly page: Page }

function findingLines(finding: Finding, kind: ReportSection['kind'], { locale, page }: Setting): readonly string[] {
  const { interfaceStrings } = locale
  const { paint } = page
  const { width, prefix } = page.look
  const locations = finding.locations.map((location) => {
    const item = location.item === undefined ? '' : ` ${location.item}`
    return wrap(
      `${paint('underline', `${visible(prefix + location.path)}:${location.line}:${location.column}`)}${item}: ${location.message ?? ''}`,
      4,
      width,
    )
  })
  return [
    wrap(`${paint(markStyle[kind], mark[kind])} ${paint('bold', finding.asks)}`, 2, width),
    ...(locations.length === 0 ? [wrap(finding.message, 4, width)] : locations),
    wrap(nextWords(finding, interfaceStrings, paint), 4, width),
    paint('dim', wrap(`${interfaceStrings.why}: ${groundsOf(finding, locale)} [${finding.id}]`, 4, width)),
    '',
  ]
}

function nextWords({ exemption, remedy }: Finding, interfaceStrings: Locale['interfaceStrings'], paint: Paint): string {
  if (exemption === undefined) return `${paint('bold', `${interfaceStrings.next}:`)} ${remedy}`
  return `${interfaceStrings.exemption(exemption)} ${visible(exemption.at.path)}:${exemption.at.line}`
}

function changeLines(report: Report, locale: Locale, { paint, look: { width } }: Page): readonly string[] {
  const change = changeSection(report, locale)
  if (change === null) return []
  const lists = change.lists.flatMap(({ heading, gaps }) => [
    wrap(`${heading}:`, 2, width),
    ...gaps.map(({ id, release, effect }) =>
      wrap(`${id} ${visible(release)} (${effect})`.replace('  ', ' '), 4, width),
    ),
  ])
  const files = change.files.map(visible).join(', ')
  const sentences = change.sentences.map((sentence) => wrap(sentence, 2, width))
  return [paint('bold', change.heading), wrap(files, 2, width), ...sentences, ...lists, '']
}

function relievingLines(report: Report, locale: Locale, { paint, look: { width } }: Page): readonly string[] {
  const lines = reliefLines(report, locale).map(({ indent, text, whole }) => {
    return whole === true ? `${' '.repeat(indent)}${text}` : wrap(text, indent, width)
  })
  return lines.length === 0 ? [] : [paint('bold', locale.reliefs.heading), ...lines, '']
}

function signingLines(report: Report, locale: Locale, { paint, look: { width } }: Page): readonly string[] {
  const lines = signOffLines(report, locale).map(({ indent, text, whole }) => {
    return whole === true ? `${' '.repeat(indent)}${text}` : wrap(text, indent, width)
  })
  return lines.length === 0 ? [] : [paint('bold', locale.signOff.heading), ...lines, '']
}

/** Breaks text between words, indented; what it cannot break stays on one line. */
function wrap(text: string, indent: number, width: number): string {
  const pad = ' '.repeat(indent)
  const lines: string[] = []
  let line = pad
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${pad}${word}` : `${line} ${word}`
    if (shown(longer) > Math.max(40, width) && line.trim() !== '') {
      lines.push(line)
      line = `${pad}  ${word}`
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** Columns that a text takes, without its colour codes. */
function shown(text: string): number {
  return text.replace(colourCodes, '').length
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour code
const colourCodes = /\u001b\[\d+(;\d+)*m/g
