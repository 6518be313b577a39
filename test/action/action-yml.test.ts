import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { inputDeclarations, readInputs } from '../../action/inputs.ts'
import { root } from './job.ts'

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
  it('declares exactly the inputs that are read', () => {
    expect(Object.keys(manifest.inputs)).toEqual(inputDeclarations.map(({ name }) => name))
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

  it('declares the outputs', () => {
    expect(Object.keys(manifest.outputs)).toEqual([
      'verdict',
      'gaps',
      'warnings',
      'needs-human',
      'json-file',
      'sarif-file',
    ])
  })

  it('starts a file that is there', () => {
    expect(existsSync(join(root, manifest.runs.main))).toBe(true)
  })
})

describe('an input', () => {
  const given = (name: string, value: string) => (wanted: string) =>
    wanted === name ? value : (manifest.inputs[wanted]?.default ?? '')

  it.each([
    ['github-token', ''],
    ['mode', 'Enforce'],
    ['comment', 'true'],
    ['locale', 'fr'],
    ['as-of', '2026-02-30'],
    ['config', ''],
    ['config', '/etc/passwd'],
    ['config', '../other.yaml'],
    ['config', 'a/../../other.yaml'],
  ])('%s refuses "%s" and says what is allowed', (name, value) => {
    const allowed = inputDeclarations.find((it) => it.name === name)?.allowed ?? '-'
    const refusal = expect.objectContaining({ code: 'input-invalid', remedy: expect.stringContaining(allowed) })
    expect(() => readInputs(given(name, value))).toThrow(refusal)
  })

  it.each([
    ['as-of', '2026-02-28'],
    ['locale', 'de'],
    ['config', 'gate/..config.yaml'],
  ])('%s takes "%s"', (name, value) => {
    expect(readInputs(given(name, value))).toHaveProperty([name], value)
  })
})
