import { describe, expect, it } from 'vitest'
import { holdsExampleValue } from '../../engine/evidence/example-values.ts'
import { gate } from '../../engine/gate.ts'
import { exampleFiles } from '../builders/examples.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'

const example = exampleFiles('complete-release')
const today = '2026-11-22'
const configured = (line: string): MemoryTree => ({ '.github/gpai-gate.yaml': `releases: { examples: [${line}] }\n` })

/** The verdict on the complete example, and at which items its values count for nothing. */
async function judged(world: Parameters<typeof memorySource>[0]) {
  const { verdict, findings } = await gate(memorySource(world), { today })
  const items = findings.flatMap(({ locations }) =>
    locations.flatMap(({ problem, item }) => (problem === 'example-value' ? [item] : [])),
  )
  return { verdict, items }
}

describe('the values of the shipped examples', () => {
  it('are answers in the package of the gate', async () => {
    expect(await judged({ head: example })).toEqual({ verdict: 'pass', items: [] })
  })

  it('are placeholders in a foreign repository, in the manifest, the form, the summary and the policy', async () => {
    const { verdict, items } = await judged({ head: example, foreign: true })
    expect(verdict).toBe('blocked')
    expect(items).toEqual(
      expect.arrayContaining([
        'provider.legal_name',
        'general.model_authenticity',
        'provider.identity_contact',
        'rightsholder_contact.email',
      ]),
    )
  })

  it('are answers in the folders that the trusted configuration lists', async () => {
    const head = { ...example, ...configured('"."') }
    expect((await judged({ head: { ...example, ...configured('gpai') }, foreign: true })).verdict).toBe('pass')
    expect((await judged({ head, foreign: true })).verdict).toBe('blocked')
  })

  it('are none where only the change lists the folder', async () => {
    const head = { ...example, ...configured('gpai') }
    expect((await judged({ head, base: { 'README.md': 'x' }, foreign: true })).verdict).toBe('blocked')
  })

  it('are names, addresses and digests, and no word that merely looks alike', () => {
    for (const text of ['atlas-3', 'Aurelia Sprachmodelle GmbH, Vienna', 'https://api.aurelia-sprachmodelle.eu/v1'])
      expect(holdsExampleValue(text), text).toBe(true)
    for (const text of ['An atlas of 3 maps', 'atlas-30', 'Aurelia GmbH', '0'.repeat(64)])
      expect(holdsExampleValue(text), text).toBe(false)
  })
})
