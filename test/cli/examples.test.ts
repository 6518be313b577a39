import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chapterMeasures } from '../../commitments/index.ts'
import { gate } from '../../engine/gate.ts'
import { exampleFiles, exampleNames } from '../builders/examples.ts'
import { memorySource } from '../builders/memory-source.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bundle, as a person starts it. */
function gpaiGate(...args: readonly string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env
  return spawnSync(process.execPath, ['dist/cli/index.js', ...args], { cwd: root, env, encoding: 'utf8' })
}

describe.each(exampleNames())('the bundled command line on examples/%s', (name) => {
  it('exits with the status that its verdict has, and writes the findings of the sources as JSON alone to standard output', async () => {
    const { status, stdout, stderr } = gpaiGate(
      'check',
      `examples/${name}`,
      '--format',
      'json',
      '--as-of',
      '2026-11-22',
    )
    const report: unknown = JSON.parse(stdout)
    const judged = await gate(memorySource({ head: exampleFiles(name) }), { today: '2026-11-22' })
    expect(stderr).toBe('')
    expect(report).toMatchObject({ findings: judged.findings })
    expect(report).toMatchObject({ verdict: name.startsWith('complete-') ? 'pass' : 'blocked' })
    expect(status).toBe(name.startsWith('complete-') ? 0 : 1)
  })
})

describe('the bundled command line', () => {
  it('cannot run with a configuration that is broken, and says where and what is meant', () => {
    const { status, stdout, stderr } = gpaiGate(
      'check',
      'examples/complete-release',
      '--config',
      'test/fixtures/configuration/misspelt.yaml',
    )
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('test/fixtures/configuration/misspelt.yaml')
    expect(stderr).toContain('line 2')
    expect(stderr).toContain('did you mean "releases"')
  })

  it('helps where a command, an option or an id is misspelt', () => {
    expect(gpaiGate('chekc')).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean check?') })
    expect(gpaiGate('check', '--formt', 'json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--format'),
    })
    expect(gpaiGate('explain', 'transparency.1.1.drawn')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('drawn-up'),
    })
  })

  it('shows help for every command', () => {
    for (const command of [
      'check',
      'scope',
      'explain',
      'catalogue',
      'config',
      'simulate',
      'baseline',
      'digest',
      'verify-record',
    ]) {
      const { status, stdout } = gpaiGate(command, '--help')
      expect({ command, status }).toEqual({ command, status: 0 })
      expect(stdout).toContain(`gpai-gate ${command}`)
    }
  })

  it('lists 12 commitments and every measure of the Code', () => {
    const catalogue = JSON.parse(gpaiGate('catalogue', '--format', 'json').stdout)
    expect(catalogue.commitments.map(({ id }: { id: string }) => id.split('.')[0])).toEqual([
      'transparency',
      'copyright',
      ...Array.from({ length: 10 }, () => 'safety'),
    ])
    expect(catalogue.measures.map(({ id }: { id: string }) => id)).toEqual(Object.values(chapterMeasures).flat())
    expect(
      catalogue.items.filter(({ document }: { document: string }) => document === 'model-documentation'),
    ).toHaveLength(47)
  })

  it('uses colour on a terminal only', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour code
    expect(gpaiGate('check', 'examples/wrong-twins').stdout).not.toMatch(/\u001b/)
  })
})
