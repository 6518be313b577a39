import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gate } from '../../../engine/gate.ts'
import { limits, renderMarkdown, renderShort } from '../../../engine/report/markdown.ts'
import { sizeOf } from '../../../engine/report/markdown-text.ts'
import { localeOf } from '../../../locales/index.ts'
import { code } from '../../../locales/quoted.ts'
import type { Report } from '../../../schemas/report.ts'
import { exampleFiles } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'

const en = await localeOf('en')

async function reportOn(name: string): Promise<Report> {
  return gate(memorySource({ head: exampleFiles(name) }), { today: '2026-11-22' })
}

/** A report with the same findings many times over, as a repository with many releases has. */
function many(report: Report, times: number): Report {
  const folders = Array.from({ length: times }, (_, index) => `models/m${index}/gpai`)
  return {
    ...report,
    releases: folders.flatMap((folder) => report.releases.map((release) => ({ ...release, folder }))),
    findings: folders.flatMap((folder) => report.findings.map((finding) => ({ ...finding, release: folder }))),
  }
}

describe('the Markdown report', () => {
  it.each([limits.comment, limits.checkRun, 5_000, 2_500])(
    'keeps to a limit of %i, says the verdict, and counts what it left out',
    async (limit) => {
      const one = await reportOn('half-filled-form')
      const present = one.findings.filter(({ locations }) =>
        locations.every(({ problem }) => problem !== 'document-missing'),
      )
      const report = many({ ...one, findings: present }, 200)
      const text = renderMarkdown(report, en, { limit, where: 'the job summary' })
      expect(sizeOf(text)).toBeLessThanOrEqual(limit)
      expect(text).toMatch(/^## ⛔ GPAI release gate: Blocked/)
      const shown = text.match(/^#### /gm)?.length ?? 0
      const cut = Number(/_(\d+) more; the rest is in the job summary\._/.exec(text)?.[1])
      expect(cut).toBe(report.findings.filter(({ outcome }) => outcome !== 'not-applicable').length - shown)
      expect(text).toMatch(/<\/sub>\n$/)
    },
  )

  it('leaves nothing out where there is room', async () => {
    const text = renderMarkdown(await reportOn('half-filled-form'), en, { limit: limits.summary, where: 'x' })
    expect(text).not.toMatch(/more; the rest/)
    expect(text).toContain('<details><summary>What is met')
  })

  it('links places where the shell knows an address', async () => {
    const link = ({ path, line }: { path: string; line: number }) => `https://github.example/${path}#L${line}`
    const text = renderMarkdown(await reportOn('half-filled-form'), en, { limit: limits.comment, where: 'x', link })
    expect(text).toContain(
      '[`gpai/model-documentation.yaml:9`](https://github.example/gpai/model-documentation.yaml#L9)',
    )
    const none = renderMarkdown(await reportOn('half-filled-form'), en, {
      limit: limits.comment,
      where: 'x',
      link: () => null,
    })
    expect(none).toContain('- `gpai/model-documentation.yaml:9` ')
  })

  it('names the release of each finding where there are several', async () => {
    const text = renderMarkdown(many(await reportOn('wrong-twins'), 2), en, { limit: limits.summary, where: 'x' })
    expect(text).toContain('(`models/m1/gpai`)')
  })

  it('cuts a long list of places and counts the rest', async () => {
    const report = await reportOn('half-filled-form')
    const findings = report.findings.map((finding) => ({
      ...finding,
      locations: Array.from({ length: 70 }, () => finding.locations)
        .flat()
        .slice(0, 70),
    }))
    expect(renderMarkdown({ ...report, findings }, en, { limit: limits.summary, where: 'the summary' })).toContain(
      '_10 more; the rest is in the summary._',
    )
  })
})

describe('a document that is not there', () => {
  it('is one gap, and what waits for it is counted', async () => {
    const report = await reportOn('half-filled-form')
    const about = report.findings.filter(({ locations }) =>
      locations.some(({ problem, path }) => problem === 'document-missing' && /copyright/.test(path)),
    )
    const waiting = report.findings.filter(({ waitsFor }) => waitsFor === about[0]?.id)
    const text = renderMarkdown(report, en, { limit: limits.summary, where: 'x' })
    expect(about).toHaveLength(1)
    expect(waiting.length).toBeGreaterThan(5)
    expect(waiting.every(({ outcome }) => outcome === 'not-judged')).toBe(true)
    expect(text).toContain(`- ${waiting.length} requirements wait for \`${about[0]?.id}\`.`)
    expect(text).toContain(`### What blocks (${report.counts.gaps})`)
  })
})

describe('the short report', () => {
  it('has at most 140 characters in each language', async () => {
    for (const name of ['complete-release', 'half-filled-form']) {
      for (const language of ['en', 'de'] as const) {
        const text = renderShort(await reportOn(name), await localeOf(language))
        expect(text.length).toBeLessThanOrEqual(limits.status)
        expect(text.length).toBeGreaterThan(20)
      }
    }
  })

  it('is cut with a sign where the sentence is too long', async () => {
    const report = { ...(await reportOn('complete-release')), headline: 'x'.repeat(200) }
    expect(renderShort(report, en)).toMatch(/^x{139}…$/)
  })

  it('says why there was nothing to gate', async () => {
    const report = await gate(memorySource({ head: { 'README.md': 'x' } }), { today: '2026-11-22' })
    expect(renderShort(report, en)).toMatch(/nothing to gate/)
    expect(renderMarkdown(report, en, { limit: limits.comment, where: 'x' })).toMatch(/^## ➖ /)
  })
})

describe('a code span', () => {
  it('shows hostile text as itself, in one line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const span = code(text)
        const fence = /^`+/.exec(span)?.[0] ?? ''
        expect(fence.length).toBeGreaterThan(0)
        expect(span.endsWith(fence)).toBe(true)
        const inner = span.slice(fence.length, -fence.length)
        expect(inner.match(/`+/g)?.some((run) => run.length === fence.length) ?? false).toBe(false)
        expect(span).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      }),
    )
  })
})
