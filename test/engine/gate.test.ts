import { describe, expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import { memorySource } from '../builders/memory-source.ts'
import { configurationFile, policySource, today } from '../builders/policy-world.ts'
import { readInEnglish } from '../in-english.ts'

const two = { 'a/gpai/release.yaml': '', 'b/gpai/release.yaml': '' }

describe('the gate for one release', () => {
  it('judges that one only, also under a proposed configuration', async () => {
    const source = policySource({ base: {}, head: { [configurationFile]: 'locale: de\n' }, release: two })
    const report = await gate(source, { today, release: 'a/gpai' })
    expect(report.releases.map(({ folder }) => folder)).toEqual(['a/gpai'])
    expect(report.configurationChange).toMatchObject({ appear: [], go: [] })
  })

  it('could not run where there is no such release, and names those that there are', async () => {
    await expect(readInEnglish(gate(memorySource({ head: two }), { today, release: 'c/gpai' }))).rejects.toMatchObject({
      code: 'input-invalid',
      remedy: expect.stringContaining('a/gpai, b/gpai'),
    })
    await expect(readInEnglish(gate(memorySource({ head: {} }), { today, release: 'gpai' }))).rejects.toMatchObject({
      remedy: 'Leave the release out.',
    })
  })
})
