import type { Locale } from '../../locales/locale.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import { changeSection } from './change-section.ts'
import { style } from './html-style.ts'
import { htmlText as text } from './html-text.ts'
import { reliefHtml } from './relief-section.ts'
import { type ReportSection, sectionsOf, waitingIn } from './sections.ts'
import { signOffHtml } from './sign-off-section.ts'
import { groundsOf } from './words.ts'

/** The report as one page of HTML that needs nothing from elsewhere: no script, no font, no picture. */
export function renderHtml(report: Report, locale: Locale): string {
  const { interfaceStrings } = locale
  const summary =
    report.nothingToGate === null ? `<p class="summary">${text(interfaceStrings.summary(report.counts))}</p>` : ''
  return [
    '<!doctype html>',
    `<html lang="${locale.name}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${text(interfaceStrings.title)}: ${text(report.headline)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header class="${report.state}"><p class="name">${text(interfaceStrings.title)}</p><h1>${text(report.headline)}</h1>${summary}</header>`,
    '<main>',
    ...changeHtml(report, locale),
    ...reliefHtml(report, locale, text),
    ...signOffHtml(report, locale, text),
    ...sectionsOf(report, locale).map((section) => sectionHtml(section, locale)),
    ...waitingHtml(report, locale),
    ...scopeHtml(report, locale),
    '</main>',
    `<footer>${footer(report, locale)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function sectionHtml(section: ReportSection, locale: Locale): string {
  const heading = `${text(section.heading)} (${section.findings.length})`
  if (section.kind === 'met') {
    const items = section.findings.map(({ asks, id }) => `<li>${text(asks)} <code>${text(id)}</code></li>`)
    return `<details><summary>${heading}</summary><ul>${items.join('')}</ul></details>`
  }
  const articles = section.findings.map((finding) => findingHtml(finding, locale))
  return `<section class="${section.kind}"><h2>${heading}</h2>${articles.join('\n')}</section>`
}

function findingHtml(finding: Finding, locale: Locale): string {
  const { interfaceStrings } = locale
  const locations = finding.locations.map(({ path, line, item, message }) => {
    const name = item === undefined ? '' : ` <code>${text(item)}</code>`
    return `<li><code>${text(`${path}:${line}`)}</code>${name}: ${text(message ?? '')}</li>`
  })
  const demand = groundsOf(finding, locale)
  return [
    '<article>',
    `<h3>${text(finding.asks)}</h3>`,
    locations.length === 0 ? `<p>${text(finding.message)}</p>` : `<ul>${locations.join('')}</ul>`,
    nextHtml(finding, interfaceStrings),
    `<p class="why">${text(interfaceStrings.why)}: ${text(demand)} <code>${text(finding.id)}</code></p>`,
    '</article>',
  ].join('\n')
}

function nextHtml({ exemption, remedy }: Finding, interfaceStrings: Locale['interfaceStrings']): string {
  if (exemption === undefined) return `<p><strong>${text(interfaceStrings.next)}:</strong> ${text(remedy)}</p>`
  return `<p>${text(interfaceStrings.exemption(exemption))} <code>${text(`${exemption.at.path}:${exemption.at.line}`)}</code></p>`
}

function changeHtml(report: Report, locale: Locale): readonly string[] {
  const change = changeSection(report, locale)
  if (change === null) return []
  const files = change.files.map((file) => `<code>${text(file)}</code>`).join(', ')
  const sentences = change.sentences.map((sentence) => `<p>${text(sentence)}</p>`)
  const lists = change.lists.map(({ heading, gaps }) => {
    const items = gaps.map(
      ({ id, release, effect }) => `<li><code>${text(id)}</code> ${text(release)} (${text(effect)})</li>`,
    )
    return `<p>${text(heading)}:</p><ul>${items.join('')}</ul>`
  })
  return [`<section><h2>${text(change.heading)}</h2><p>${files}</p>${sentences.join('')}${lists.join('')}</section>`]
}

function waitingHtml(report: Report, { interfaceStrings }: Locale): readonly string[] {
  const waiting = waitingIn(report)
  if (waiting.length === 0) return []
  const items = waiting.map(
    ({ count, waitsFor, release }) =>
      `<li>${text(interfaceStrings.waiting(count, waitsFor))} <code>${text(release)}</code></li>`,
  )
  const heading = `${text(interfaceStrings.headings.notJudged)} (${report.counts.notJudged})`
  return [`<details><summary>${heading}</summary><ul>${items.join('')}</ul></details>`]
}

function scopeHtml(report: Report, { interfaceStrings }: Locale): readonly string[] {
  if (report.releases.length === 0) return []
  const rows = report.releases.map(({ folder, scope }) => {
    const due = scope.dueOn === null ? '' : `, ${text(interfaceStrings.dueOn(scope.dueOn))}`
    const reasons = scope.reasons.map(
      ({ message, cites }) => `<li>${text(message)} <span class="why">${text(cites.join('; '))}</span></li>`,
    )
    const notes = scope.notes.map((note) => `<li>${text(note)}</li>`)
    return `<li><code>${text(folder)}</code>: ${text(interfaceStrings.row(scope.rows.join(' + ')))}${due}<ul>${[...reasons, ...notes].join('')}</ul></li>`
  })
  return [`<details><summary>${text(interfaceStrings.headings.scope)}</summary><ul>${rows.join('')}</ul></details>`]
}

function footer({ judged, editions }: Report, { interfaceStrings }: Locale): string {
  const at = judged.head !== null && judged.base !== null ? [interfaceStrings.judgedAt(judged.head, judged.base)] : []
  return [...at, interfaceStrings.judgedOn(judged.on), interfaceStrings.editions(editions), interfaceStrings.disclaimer]
    .map(text)
    .join(' ')
}
