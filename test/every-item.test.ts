import { describe, expect, it } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { gate } from '../engine/gate.ts'
import { formItems } from '../schemas/model-documentation/index.ts'
import { changed, exampleFiles } from './builders/examples.ts'
import { memorySource } from './builders/memory-source.ts'

const files = exampleFiles('complete-release')
const path = 'gpai/model-documentation.yaml'

async function gapsOf(set: Readonly<Record<string, unknown>>) {
  const head = changed(files, 'model-documentation', set)
  const report = await gate(memorySource({ head }), { today: '2026-11-22' })
  const gaps = report.findings.filter(({ outcome, effect }) => outcome === 'gap' && effect === 'block')
  return { gaps, text: String(head[path]) }
}

/** The line of a key, as another reader finds it. */
function lineOf(text: string, keys: readonly string[]): number | undefined {
  const lineCounter = new LineCounter()
  const yaml = parseDocument(text, { lineCounter })
  const node = yaml.getIn(keys, true)
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : undefined
  return range === undefined ? undefined : lineCounter.linePos(Number(range[0])).line
}

describe.each(formItems.map(({ id }) => id))('%s', (id) => {
  it('is the only gap when it is blank, at its line', async () => {
    const { gaps, text } = await gapsOf({ [id]: '' })
    expect(gaps.map((gap) => gap.id)).toEqual(['transparency.1.1.drawn-up'])
    expect(gaps[0]?.items).toEqual([id])
    expect(gaps[0]?.locations).toMatchObject([{ path, line: lineOf(text, id.split('.')), item: id }])
  })

  it('is the only gap when it is deleted, at the line of its section', async () => {
    const { gaps, text } = await gapsOf({ [id]: null })
    expect(gaps.map((gap) => gap.id)).toEqual(['transparency.1.1.drawn-up'])
    expect(gaps[0]?.items).toEqual([id])
    const section = text.split('\n').findIndex((line) => line.startsWith(`${id.split('.')[0]}:`)) + 1
    expect(gaps[0]?.locations).toMatchObject([{ path, line: section, item: id }])
  })
})
