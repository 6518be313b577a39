import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { gate } from '../engine/gate.ts'
import type { Finding, Report } from '../schemas/report.ts'
import { changed, exampleFiles, exampleNames } from './builders/examples.ts'
import { dishonestyIn, dishonestyOfRemoval } from './builders/honesty.ts'
import { type MemoryTree, memorySource } from './builders/memory-source.ts'

const today = '2026-11-22'
const complete = exampleNames().filter((name) => name.startsWith('complete-'))
const tried = { removals: 0, values: 0, additions: 0 }

const judge = (head: MemoryTree): Promise<Report> => gate(memorySource({ head }), { today })

/** The documents of the gate in a release, without ending, as `changed` names them. */
function documentsOf(files: MemoryTree): readonly string[] {
  return Object.keys(files).flatMap((path) => /^gpai\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
}

/** The dotted paths of every value of a document. */
function valuesOf(node: unknown, path: readonly string[] = []): readonly string[] {
  if (isScalar(node)) return [path.join('.')]
  if (isMap(node)) return node.items.flatMap(({ key, value }) => valuesOf(value, [...path, String(key)]))
  return isSeq(node) ? node.items.flatMap((item, index) => valuesOf(item, [...path, String(index)])) : []
}

/** A value of a release: its document and its path. */
type Value = { readonly document: string; readonly item: string }

function everyValue(files: MemoryTree): readonly Value[] {
  return documentsOf(files).flatMap((document) =>
    valuesOf(parseDocument(String(files[`gpai/${document}.yaml`])).contents).map((item) => ({ document, item })),
  )
}

/** Claims that add duties: without one of them less is owed, and that is no dishonesty. */
const addsDuties =
  /^(classification|notification|release\.(union_market|channel|is_placing_act)|role|base|modification|model\.(modalities|pretraining|family)|compute|signatory|provider\.(established_in_union|country))/

describe.each(complete)('%s', (name) => {
  const files = exampleFiles(name)
  const whole = judge(files)

  it('says met only where something stands, and passes only without an open block', async () => {
    expect(dishonestyIn(await whole, files)).toEqual([])
  })

  it.each(documentsOf(files))('shows no more without %s, and is not greener', async (document) => {
    const { [`gpai/${document}.yaml`]: _, ...left } = files
    const report = await judge(left)
    tried.removals += 1
    expect(dishonestyIn(report, left)).toEqual([])
    expect(dishonestyOfRemoval(await whole, report)).toEqual([])
  })

  it('is not greener without a value, or with a blank one', async () => {
    const values = everyValue(files).filter(({ document, item }) => document !== 'release' || !addsDuties.test(item))
    const before = await whole
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), fc.constantFrom(null, ''), async ({ document, item }, left) => {
        const head = changed(files, document, { [item]: left })
        const report = await judge(head)
        tried.values += 1
        expect(dishonestyIn(report, head)).toEqual([])
        expect(dishonestyOfRemoval({ ...before, counts: { ...before.counts, met: Infinity } }, report)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('stays blocked whatever else is taken out once a document is missing', async () => {
    const [first = 'release'] = documentsOf(files).filter(
      (document) => document !== 'release' && document !== 'sign-off',
    )
    const { [`gpai/${first}.yaml`]: _, ...missing } = files
    const before = await judge(missing)
    const values = everyValue(missing).filter(({ document, item }) => document !== 'release' || !addsDuties.test(item))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), async ({ document, item }) => {
        const report = await judge(changed(missing, document, { [item]: null }))
        tried.values += 1
        expect(dishonestyOfRemoval({ ...before, counts: { ...before.counts, met: Infinity } }, report)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('is not greener for a file that is added', async () => {
    const { 'gpai/copyright-policy.yaml': _, ...missing } = files
    const before = await judge(missing)
    for (const [path, text] of [
      ['gpai/copyright-policy.md', '# Policy\n\nEverything is in order.\n'],
      ['NOTES.md', 'All duties are met.\n'],
      ['gpai/extra.yaml', 'ok: true\n'],
    ] as const) {
      const report = await judge({ ...missing, [path]: text })
      tried.additions += 1
      expect(dishonestyOfRemoval(before, { ...report, counts: { ...report.counts, met: 0 } })).toEqual([])
    }
  })
})

/** Each rule taken away on purpose: what the report would then say is seen. */
describe('the invariants', async () => {
  const files = exampleFiles('complete-release')
  const report = await judge(files)
  const with1 = (change: (finding: Finding) => Finding): Report => ({
    ...report,
    findings: report.findings.map((finding) => (finding.outcome === 'met' ? change(finding) : finding)),
  })

  it('see a requirement that is met at no place', () => {
    expect(
      dishonestyIn(
        with1((finding) => ({ ...finding, locations: [] })),
        files,
      )[0],
    ).toMatch(/is met at no place/)
  })

  it('see a place that is not there', () => {
    const away = { path: 'gpai/nowhere.yaml', line: 1, column: 1 }
    const behind = { path: 'gpai/release.yaml', line: 99_999, column: 1 }
    for (const place of [away, behind])
      expect(
        dishonestyIn(
          with1((finding) => ({ ...finding, locations: [place] })),
          files,
        )[0],
      ).toMatch(/is not there/)
  })

  it.each(['gap', 'not-judged'] as const)('see a pass with a blocking finding that is %s', (outcome) => {
    const passing = with1((finding) => ({ ...finding, outcome, effect: 'block' }))
    expect(dishonestyIn(passing, files)[0]).toMatch(/^passes although/)
  })

  it('see a removal that shows more, and one that turns greener', () => {
    const more = { ...report, counts: { ...report.counts, met: report.counts.met + 1 } }
    expect(dishonestyOfRemoval(report, more)[0]).toMatch(/met/)
    expect(dishonestyOfRemoval({ ...report, verdict: 'blocked' }, report)).toEqual(['pass after blocked'])
    expect(dishonestyOfRemoval(report, { ...report, verdict: 'not-applicable' })).toHaveLength(1)
  })
})

afterAll(() => {
  const { removals, values, additions } = tried
  process.stdout.write(
    `\nhonesty: ${removals} documents, ${values} values removed, ${additions} files added, none greener\n`,
  )
})
