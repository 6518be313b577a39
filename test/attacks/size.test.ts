import { expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import { exampleFiles } from '../builders/examples.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'

const release = exampleFiles('complete-open-source')
const judge = (head: MemoryTree) => gate(memorySource({ head }), { today: '2026-11-22' })

/** Files below the release folder that its manifest names, or that nobody names. */
function many(count: number, text: (index: number) => string): MemoryTree {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`gpai/x/${index}.yaml`, text(index)]))
}

/** A record of the gate that names as many files: each is an entry of a list under a key that names files. */
function naming(files: MemoryTree): MemoryTree {
  const entries = Object.keys(files).map((path) => `  - path: ${path}\n    sha256: ${'ab'.repeat(32)}\n`)
  const manifest = String(release['gpai/release.yaml']).replace(/^files:\n/m, `files:\n${entries.join('')}`)
  return { ...release, ...files, 'gpai/release.yaml': manifest }
}

it('files below a release that nobody names change nothing', async () => {
  const broken = many(450, () => 'a: [\n')
  expect((await judge({ ...release, ...broken })).findings).toEqual((await judge(release)).findings)
})

it('more named files than are read of one release end without a verdict', async () => {
  await expect(judge(naming(many(601, (index) => `a: ${index}\n`)))).rejects.toMatchObject({ code: 'too-many-files' })
})

it('more bytes in named files than are read of one release end without a verdict', async () => {
  const large = many(110, (index) => `# ${String(index).repeat(3)}${'x'.repeat(240_000)}\n`)
  await expect(judge(naming(large))).rejects.toMatchObject({ code: 'too-many-files' })
})

it('thousands of unknown keys are told in a bounded list that says how many are left', async () => {
  const keys = Array.from({ length: 9000 }, (_, index) => `unknown_key_${index}: value\n`).join('')
  const report = await judge({ ...release, 'gpai/release.yaml': `${String(release['gpai/release.yaml'])}${keys}` })
  const readable = report.findings.find(({ id }) => id === 'act.scope.readable')
  expect(readable?.locations).toHaveLength(501)
  expect(readable?.locations.at(-1)?.message).toContain('8500')
})
