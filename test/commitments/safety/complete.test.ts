import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../../commitments/measure.ts'
import { decidedOf, gapsOf, ownMeasures, safetyCase } from '../../builders/safety-case.ts'

describe('the complete release with systemic risk', () => {
  it('has no gap in Commitments 1 to 5', async () => {
    expect(gapsOf(await safetyCase())).toEqual([])
  })

  it('owes every measure of them', async () => {
    const left = decidedOf(await safetyCase()).filter(({ outcome }) => outcome === 'not-applicable')
    expect(left.map(({ measure, requirement }) => `${measure.id}.${requirement.id}`)).toEqual([
      'safety.3.2.reference-model',
      'safety.3.2.comparison',
      'safety.3.2.reference-kept',
      'safety.3.2.reference-loss',
    ])
  })

  it('leaves to named roles what only a person can judge', async () => {
    const judged = decidedOf(await safetyCase()).filter(({ outcome }) => outcome === 'needs-human')
    expect(judged.map(({ requirement }) => requirement.attestedBy)).toEqual(
      ownMeasures.flatMap(({ requirements }) => requirements.flatMap(({ attestedBy }) => attestedBy ?? [])),
    )
  })
})

describe.each(ownMeasures)('$id', ({ id, examples }) => {
  it.each(examples)('has the gap $gap when $given', async (example) => {
    if ('without' in example) return
    const gaps = gapsOf(await safetyCase({ [example.change]: valuesOf(example) }))
    expect([...new Set(gaps.map((gap) => gap.split(':')[0]))]).toEqual([`${id.slice('safety.'.length)}.${example.gap}`])
  })
})
