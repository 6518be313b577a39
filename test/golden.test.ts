import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { failedCheck } from '../bot/evaluation/check-run.ts'
import { run } from '../cli/run.ts'
import { GateError } from '../engine/gate-error.ts'
import { readPolicy } from '../engine/policy/read-policy.ts'
import { render } from '../engine/report/render.ts'
import { sectionsOf } from '../engine/report/sections.ts'
import { localeOf, wordsOf } from '../locales/index.ts'
import type { Report } from '../schemas/report.ts'
import { digest, excerpt, goldenNames, goldenReleases } from './builders/golden-releases.ts'
import { memorySource } from './builders/memory-source.ts'
import { configurationFile } from './builders/policy-world.ts'

const languages = ['en', 'de'] as const
const formats = ['terminal', 'markdown'] as const
const ending = { terminal: 'txt', markdown: 'md' } as const
const look = { colour: false, width: 100, prefix: '' }
const root = fileURLToPath(new URL('..', import.meta.url))
const broken = 'test/fixtures/configuration/misspelt.yaml'
/** Stands for the digest that roles sign: it changes with every word of the example. */
const standIn = `sha256:${'0'.repeat(64)}`

type Language = (typeof languages)[number]
type Format = (typeof formats)[number]

/** The report with a requirement more that is met, as a new measure adds it. */
function withOneMore(report: Report): Report {
  const met = report.findings.find(({ outcome }) => outcome === 'met' || outcome === 'attested')
  if (met === undefined) throw new Error('Nothing is met.')
  const findings = [...report.findings, { ...met, id: 'transparency.1.1.new', requirement: 'new' }]
  return { ...report, counts: { ...report.counts, met: report.counts.met + 1 }, findings }
}

function withoutMet(report: Report): Report {
  const isMet = ({ outcome }: Report['findings'][number]) => outcome === 'met' || outcome === 'attested'
  return { ...report, findings: report.findings.filter((finding) => !isMet(finding)) }
}

async function textOf(report: Report, language: Language, format: Format): Promise<string> {
  const text = await render(format, report, { locale: await localeOf(language), look })
  return text.replaceAll(digest, standIn)
}

describe.each(goldenNames)('the report on the release %s', (name) => {
  const { judge, shows } = goldenReleases[name]

  describe.each(languages)('in %s', (language) => {
    it.each(formats)('reads as agreed, as %s', async (format) => {
      const text = await textOf(excerpt(await judge(language), shows), language, format)
      await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.${ending[format]}`)
    })
  })

  it('reads the same when one more requirement is met', async () => {
    const more = excerpt(withOneMore(await judge('en')), shows)
    for (const format of formats) {
      await expect(await textOf(more, 'en', format)).toMatchFileSnapshot(`golden/${name}.en.${ending[format]}`)
    }
  })
})

describe.each(languages)('a gate that could not run, in %s', (language) => {
  it('says where, why and what to do, as terminal', async () => {
    const output: string[] = []
    const write = (text: string) => output.push(text)
    const args = ['check', 'examples/complete-release', '--config', broken, '--locale', language]
    const terminal = { stdout: { write }, stderr: { write }, env: {}, cwd: () => root }
    expect(await run(args, terminal)).toBe(2)
    await expect(output.join('')).toMatchFileSnapshot(`golden/could-not-run.${language}.txt`)
  })

  it('says where, why and what to do, as markdown', async () => {
    const base = { [configurationFile]: readFileSync(join(root, broken), 'utf8') }
    const cause = await readPolicy(memorySource({ head: {}, base }), configurationFile).catch((error: unknown) => error)
    if (!(cause instanceof GateError)) throw new Error('The gate could run.')
    const text = cause.says.in(await wordsOf(language, 'errors'))
    const { title, summary } = failedCheck(text, await localeOf(language))
    await expect(`# ${title}\n\n${summary}\n`).toMatchFileSnapshot(`golden/could-not-run.${language}.md`)
  })
})

describe.each(formats)('the whole report, as %s', (format) => {
  const report = goldenReleases.gaps.judge('en')

  it('has above what is met the same text as without it', async () => {
    const whole = await textOf(await report, 'en', format)
    const met = sectionsOf(await report, await localeOf('en')).find(({ kind }) => kind === 'met')?.heading
    const without = await textOf(withoutMet(await report), 'en', format)
    const end = format === 'terminal' ? `${met} (` : `<details><summary>${met} (`
    const [above = '', below = ''] = whole.split(end)
    expect(without.startsWith(above)).toBe(true)
    expect(below.endsWith(without.slice(above.length))).toBe(true)
  })

  it('lists one line more when one more requirement is met', async () => {
    const before = (await textOf(await report, 'en', format)).split('\n')
    const after = (await textOf(withOneMore(await report), 'en', format)).split('\n')
    const { met } = (await report).counts
    expect(after).toHaveLength(before.length + 1)
    const added = after.filter((line) => !before.includes(line))
    expect(added).toEqual([expect.stringContaining(`(${met + 1})`), expect.stringContaining('transparency.1.1.new')])
  })
})

describe('the golden files', () => {
  const folder = new URL('golden/', import.meta.url)
  const names = [...goldenNames, 'could-not-run'].flatMap((name) =>
    languages.flatMap((language) => formats.map((format) => `${name}.${language}.${ending[format]}`)),
  )

  it('are those of four releases, in two languages and two formats', () => {
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  })

  it('are short enough to be read', () => {
    const lines = names.map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').length)
    expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2_000)
  })
})
