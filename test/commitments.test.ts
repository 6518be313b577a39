import { describe, expect, it } from 'vitest'
import { catalogue } from '../commitments/index.ts'
import type { Example } from '../commitments/measure.ts'
import { gate } from '../engine/gate.ts'
import { changed, exampleFiles, without } from './builders/examples.ts'
import { type MemoryTree, memorySource } from './builders/memory-source.ts'

const today = '2026-11-22'
const complete = [...new Set(catalogue.flatMap(({ examples }) => examples.map(exampleOf)))]

function exampleOf(example: Example): string {
  return example.in ?? 'complete-release'
}

function apply(files: MemoryTree, example: Example): MemoryTree {
  return 'without' in example ? without(files, example.without) : changed(files, example.change, example.set)
}

describe.each(complete)('the example %s', (name) => {
  it('has no gap and no warning', async () => {
    const report = await gate(memorySource({ head: exampleFiles(name) }), { today })
    expect(
      report.findings.filter(({ outcome }) => outcome === 'gap').map(({ id, message }) => `${id}: ${message}`),
    ).toEqual([])
    expect(report.verdict).not.toBe('blocked')
  })
})

describe.each(catalogue)('$id', ({ id, examples }) => {
  it.each(examples)('has the gap $gap when $given', async (example) => {
    const files = exampleFiles(exampleOf(example))
    const before = await gate(memorySource({ head: files }), { today })
    const after = await gate(memorySource({ head: apply(files, example) }), { today })
    const known = new Set(before.findings.filter(({ outcome }) => outcome === 'gap').map((finding) => finding.id))
    const gaps = after.findings.filter((finding) => finding.outcome === 'gap' && !known.has(finding.id))
    const expected = `${id}.${example.gap}`
    expect(gaps.map((finding) => finding.id)).toContain(expected)
    expect(
      gaps.filter((finding) => finding.effect === 'block' && finding.id !== expected).map((finding) => finding.id),
    ).toEqual([])
  })
})
