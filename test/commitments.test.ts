import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '../commitments/index.ts'
import { type Example, valuesOf } from '../commitments/measure.ts'
import { gate } from '../engine/gate.ts'
import type { Report } from '../schemas/report.ts'
import { changed, exampleFiles, without } from './builders/examples.ts'
import { type MemoryTree, memorySource } from './builders/memory-source.ts'

const today = '2026-11-22'
const complete = [
  'complete-release',
  'complete-open-source',
  'complete-systemic-risk',
  'complete-modifier',
  'complete-legacy',
  'complete-non-signatory',
  'complete-non-union',
]
const mutations = { made: 0, caught: 0, unrelated: 0 }
const untouched = new Map<string, Promise<Report>>()

function exampleOf(example: Example): string {
  return example.in ?? 'complete-release'
}

function judge(head: MemoryTree, base?: MemoryTree): Promise<Report> {
  return gate(memorySource(base === undefined ? { head } : { head, base }), { today })
}

function judgeUntouched(name: string): Promise<Report> {
  const judged = untouched.get(name) ?? judge(exampleFiles(name))
  untouched.set(name, judged)
  return judged
}

function apply(files: MemoryTree, example: Example): MemoryTree {
  return 'without' in example ? without(files, example.without) : changed(files, example.change, valuesOf(example))
}

/** Sign-offs have rules of their own: a change of what was signed voids them, whatever else it does. */
function gapsOf(report: Report) {
  return report.findings.filter(({ id, outcome }) => outcome === 'gap' && !id.startsWith('policy.'))
}

describe.each(complete)('the example %s', (name) => {
  it('has no gap and no warning', async () => {
    const report = await judgeUntouched(name)
    expect(gapsOf(report).map(({ id, message }) => `${id}: ${message}`)).toEqual([])
    expect(report.verdict).not.toBe('blocked')
  })
})

/** What only people judge is broken by no change of a document. */
const withExamples = catalogue.filter(({ examples }) => examples.length > 0)

describe.each(withExamples)('$id', ({ id, examples }) => {
  it.each(examples)('has the gap $gap when $given', async (example) => {
    const name = exampleOf(example)
    const files = exampleFiles(name)
    const base = 'base' in example ? changed(files, example.change, example.base ?? {}) : undefined
    const report = await judge(apply(files, example), base)
    const known = new Set(gapsOf(await judgeUntouched(name)).map((finding) => finding.id))
    const expected = `${id}.${example.gap}`
    const found = report.findings.filter((finding) => finding.outcome === 'gap' && finding.id === expected)
    const unrelated = gapsOf(report).filter(
      (finding) => finding.effect === 'block' && finding.id !== expected && !known.has(finding.id),
    )
    mutations.made += 1
    mutations.caught += found.length > 0 ? 1 : 0
    mutations.unrelated += unrelated.length
    expect(found.map((finding) => finding.id)).toEqual([expected])
    expect(unrelated.map((finding) => finding.id)).toEqual([])
  })
})

afterAll(() => {
  const { made, caught, unrelated } = mutations
  process.stdout.write(`\nmutations: ${caught} of ${made} caught, ${unrelated} unrelated blocking findings\n`)
})
