import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readInputs } from '../../action/inputs.ts'
import { declaredInputs, declaredOutputs } from '../../action/manifest.ts'
import { outputsOf } from '../../action/outputs.ts'
import { gate } from '../../engine/gate.ts'
import { exampleFiles } from '../builders/examples.ts'
import { memorySource } from '../builders/memory-source.ts'
import { sayInEnglish } from '../in-english.ts'
import { root } from './example.ts'

const described = z.object({ description: z.string().min(1) })
const manifest = z
  .object({
    name: z.string(),
    description: z.string().max(125),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), described.extend({ default: z.string() }).strict()),
    outputs: z.record(z.string(), described.strict()),
    runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
  })
  .parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')))

describe('action.yml', () => {
  it('declares exactly the inputs that are read, with their descriptions and defaults', () => {
    const names: string[] = []
    readInputs((name) => {
      names.push(name)
      return manifest.inputs[name]?.default ?? ''
    })
    expect(names).toEqual(Object.keys(manifest.inputs))
    expect(manifest.inputs).toEqual(declaredInputs)
  })

  it('has defaults that are allowed', () => {
    const inputs = readInputs((name) => manifest.inputs[name]?.default ?? '')
    expect(inputs).toMatchObject({ mode: 'enforce', comment: 'auto', config: '.github/gpai-gate.yaml', locale: '' })
  })

  it('describes every value that can be chosen', () => {
    for (const [name, values] of [
      ['mode', 'enforce report'],
      ['comment', 'auto always never'],
      ['locale', 'en de'],
    ] as const) {
      for (const value of values.split(' ')) expect(manifest.inputs[name]?.description).toContain(value)
    }
  })

  it('declares exactly the outputs that are set, with their descriptions', async () => {
    const source = memorySource({ head: exampleFiles('complete-release') })
    const report = await gate(source, { today: '2026-11-22' })
    const inputs = readInputs((name) => (name === 'sarif-file' ? 'x.sarif' : (manifest.inputs[name]?.default ?? '')))
    const set = outputsOf({ report, inputs })
    expect(set.map(([name]) => name)).toEqual(Object.keys(manifest.outputs))
    expect(manifest.outputs).toEqual(declaredOutputs)
    expect(Object.fromEntries(set)).toEqual({
      verdict: 'pass',
      gaps: 0,
      warnings: report.counts.warnings,
      'needs-human': report.counts.needsHuman,
      'json-file': '',
      'sarif-file': 'x.sarif',
    })
  })

  it('takes a file for each format that is offered so', () => {
    const files = Object.keys(manifest.inputs).filter((name) => name.endsWith('-file'))
    expect(files).toEqual(['json-file', 'sarif-file', 'html-file'])
  })

  it('starts a file that is there', () => {
    expect(existsSync(join(root, manifest.runs.main))).toBe(true)
  })
})

describe('an input', () => {
  const given = (name: string, value: string) => (wanted: string) =>
    wanted === name ? value : (manifest.inputs[wanted]?.default ?? '')

  it.each([
    ['github-token', '', 'a token that may read the repository'],
    ['mode', 'Enforce', 'enforce, report'],
    ['comment', 'true', 'auto, always, never'],
    ['locale', 'fr', 'en, de, or nothing for what the configuration says'],
    ['as-of', '2026-02-30', 'a date such as 2026-09-01, or nothing for today'],
    ['config', '', 'a path inside the repository'],
    ['config', '/etc/passwd', 'a path inside the repository'],
    ['config', '../other.yaml', 'a path inside the repository'],
    ['config', 'a/../../other.yaml', 'a path inside the repository'],
  ])('%s refuses "%s" and says what is allowed', (name, value, allowed) => {
    const refusal = expect.objectContaining({ code: 'input-invalid', remedy: `Set ${name} to: ${allowed}.` })
    expect(() => sayInEnglish(() => readInputs(given(name, value)))).toThrow(refusal)
  })

  it.each([
    ['as-of', '2026-02-28'],
    ['locale', 'de'],
    ['config', 'gate/..config.yaml'],
  ])('%s takes "%s"', (name, value) => {
    expect(readInputs(given(name, value))).toHaveProperty([name], value)
  })
})
