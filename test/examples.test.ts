import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { catalogue } from '../commitments/index.ts'
import { effectWhenDue } from '../engine/effect.ts'
import { gate } from '../engine/gate.ts'
import { htmlText } from '../engine/report/html-text.ts'
import { render } from '../engine/report/render.ts'
import { sectionsOf, waitingIn } from '../engine/report/sections.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import { type Finding, type Report, report as reportSchema } from '../schemas/report.ts'
import type { Effect } from '../schemas/vocabulary.ts'
import { exampleFiles, exampleNames } from './builders/examples.ts'
import { gapLines, isAboutMissingDocument } from './builders/gap-lines.ts'
import { memorySource } from './builders/memory-source.ts'
import { sarifLog } from './builders/sarif.ts'

const look = { colour: false, width: 10_000, prefix: '' }
const languages = ['en', 'de'] as const
const fits = new Ajv2020({ strict: false, logger: false }).compile(z.toJSONSchema(reportSchema))
const demands = new Map<string, Effect>(
  catalogue.flatMap(({ id, requirements }) =>
    requirements.map((one) => [`${id}.${one.id}`, effectWhenDue(one)] as const),
  ),
)
/** The keys of a report below which words stand, sentences and citations. */
const wordsUnder = [
  'message',
  'asks',
  'remedy',
  'locale',
  'text',
  'headline',
  'cites',
  'related',
  'notes',
  'claim',
  'question',
]
const levels = { block: 'error', warn: 'warning', info: 'note' } as const

/** The sections of a rendering, from the heading of each to the next one; what stands before the first is left out. */
function sectionTexts(text: string, headings: readonly string[]): readonly string[] {
  const starts = headings.map((heading) => text.indexOf(heading))
  return starts.map((start, index) => (start < 0 ? '' : text.slice(start, starts[index + 1])))
}

function escaped(format: 'terminal' | 'markdown' | 'html', text: string): string {
  return format === 'html' ? htmlText(text) : text
}

describe.each(exampleNames())('the report on the example %s', (name) => {
  const reports = new Map<string, { readonly report: Report; readonly locale: Locale }>()
  const of = (language: string) => {
    const found = reports.get(language)
    if (found === undefined) throw new Error(`No report in ${language}.`)
    return found
  }

  beforeAll(async () => {
    const source = memorySource({ head: exampleFiles(name) })
    for (const language of languages) {
      const report = await gate(source, { today: '2026-11-22', locale: language })
      reports.set(language, { report, locale: await localeOf(language) })
    }
  })

  it('has the agreed gaps, each at its place', async () => {
    const lines = gapLines(of('en').report)
    if (name.startsWith('complete-')) expect(lines).toBe('')
    else await expect(lines).toMatchFileSnapshot(`fixtures/gaps/${name}.txt`)
  })

  it('says of a document that is not there nothing but that, and blocks where the demand does', () => {
    const missing = of('en').report.findings.filter(isAboutMissingDocument)
    for (const { id, effect, items, locations } of missing) {
      expect(locations).toMatchObject([{ line: 1, column: 1 }])
      expect(locations[0]?.path).toMatch(/^gpai\/(copyright-policy|training-summary)\.yaml$/)
      expect(items).toEqual([])
      expect({ id, effect }).toEqual({ id, effect: demands.get(id) })
    }
  })

  it('differs between the languages in nothing but words', () => {
    const without = (key: string, value: unknown) => (wordsUnder.includes(key) ? unworded(value) : value)
    const [english, german] = languages.map((language) => JSON.stringify(of(language).report, without))
    expect(german).toBe(english)
  })

  describe.each(languages)('in %s', (language) => {
    it('fits the published schema, as JSON', async () => {
      const { report, locale } = of(language)
      const json: unknown = JSON.parse(await render('json', report, { locale, look }))
      expect(fits(json), JSON.stringify(fits.errors)).toBe(true)
      expect(json).toEqual(report)
    })

    it('has one result for each place of a gap, as SARIF', async () => {
      const { report, locale } = of(language)
      const log = sarifLog.parse(JSON.parse(await render('sarif', report, { locale, look })))
      const [run] = log.runs
      const gaps = report.findings.filter(({ outcome }) => outcome === 'gap')
      expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...new Set(gaps.map(({ id }) => id))])
      expect(run.results.map(resultLine)).toEqual(gaps.flatMap(placeLines))
      expect(new Set(run.results.map((result) => result.partialFingerprints['gpaiFinding/v1'])).size).toBe(
        new Set(gaps.flatMap(identities)).size,
      )
    })

    it.each(['terminal', 'markdown', 'html'] as const)('shows every finding in its section, as %s', async (format) => {
      const { report, locale } = of(language)
      const text = await render(format, report, { locale, look })
      const sections = sectionsOf(report, locale)
      const shown = sections.reduce((sum, { findings }) => sum + findings.length, 0)
      const waiting = waitingIn(report).reduce((sum, { count }) => sum + count, 0)
      expect(waiting).toBe(report.counts.notJudged)
      expect(shown + waiting).toBe(report.findings.filter(({ outcome }) => outcome !== 'not-applicable').length)
      const texts = sectionTexts(
        text,
        sections.map(({ heading, findings }) => `${escaped(format, heading)} (${findings.length})`),
      )
      for (const [index, { kind, findings }] of sections.entries()) {
        for (const finding of findings) {
          expect(texts[index]).toContain(finding.id)
          if (kind !== 'met') expectWhole(texts[index] ?? '', finding, format)
        }
      }
    })

    it('needs nothing from elsewhere, as HTML', async () => {
      const { report, locale } = of(language)
      const html = await render('html', report, { locale, look })
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
      expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import/)
      expect(unclosed(html)).toEqual([])
    })
  })
})

/** A finding with everything that a person needs of it. */
function expectWhole(text: string, finding: Finding, format: 'terminal' | 'markdown' | 'html'): void {
  expect(text).toContain(escaped(format, finding.asks))
  expect(text).toContain(escaped(format, finding.remedy))
  for (const { path, line, message = '' } of finding.locations) {
    expect(text).toContain(`${path}:${line}`)
    expect(text).toContain(escaped(format, message))
  }
}

/** That there are words, and of a list how many, in place of the words. */
function unworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unworded)
  return typeof value === 'string' ? 'words' : value
}

/** The elements of a page that are left open, or closed without having been opened. */
function unclosed(html: string): readonly string[] {
  const open: string[] = []
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (tag === 'meta') continue
    if (slash === '') open.push(tag)
    else if (open.pop() !== tag) return [`</${tag}>`]
  }
  return open
}

function placeLines({ id, effect, locations }: Finding): readonly string[] {
  return locations.map(({ path, line, column }) => `${levels[effect]} ${id} ${path}:${line}:${column}`)
}

function identities({ id, release, locations }: Finding): readonly string[] {
  return locations.map(({ item = '', problem = '' }) => `${id}:${release}:${item}:${problem}`)
}

function resultLine({
  level,
  ruleId,
  locations: [{ physicalLocation }],
}: z.infer<typeof sarifLog>['runs'][0]['results'][0]) {
  const { artifactLocation, region } = physicalLocation
  return `${level} ${ruleId} ${artifactLocation.uri}:${region.startLine}:${region.startColumn}`
}
