import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityOf } from '../../../commitments/scope/quantity.ts'
import { rowIds } from '../../../commitments/scope/result.ts'
import { decideScope, type Scope } from '../../../commitments/scope.ts'
import { type ReleaseManifest, releaseManifest } from '../../../schemas/release-manifest/index.ts'
import { dutyState } from '../../../schemas/vocabulary.ts'
import { arbitraryOf } from './arbitrary.ts'
import { found, today } from './build.ts'

const manifests = arbitraryOf(releaseManifest).map((value) => releaseManifest.parse(value))
const rank = { 'not-owed': 0, prepare: 1, limited: 2, owed: 3 } as const

/** The manifest with a meter stated as so many times more. */
function more(manifest: ReleaseManifest, meter: (typeof meters)[number], times: number): ReleaseManifest {
  const grown = (value: number | string | undefined) => quantityOf(value)?.times(times).toString() ?? value
  const { compute, modification } = manifest
  if (meter === 'modification') {
    const { compute: update, cumulative_compute } = modification ?? {}
    return {
      ...manifest,
      modification: { ...modification, compute: grown(update), cumulative_compute: grown(cumulative_compute) },
    }
  }
  return {
    ...manifest,
    compute: { ...compute, [meter]: { ...compute?.[meter], value: grown(compute?.[meter]?.value) } },
  }
}

const meters = ['update', 'cumulative', 'modification'] as const

function decide(manifest: ReleaseManifest): Scope {
  return decideScope(found(manifest), today)
}

describe('scope', () => {
  it('gives every manifest a row, a state for each duty and cited reasons, and never throws', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const result = decide(manifest)
        expect(rowIds).toContain(result.row)
        expect(result.rows[0]).toBe(result.row)
        expect(Object.values(result.duties)).toHaveLength(6)
        for (const state of Object.values(result.duties)) expect(dutyState.options).toContain(state)
        for (const { cites } of result.reasons) expect(cites.length).toBeGreaterThan(0)
        expect(new Set(result.reasons.map(({ rule }) => rule)).size).toBe(result.reasons.length)
        for (const { low, high } of result.estimates) expect(Number.isNaN(low + high)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('never takes a duty away for more compute', () => {
    fc.assert(
      fc.property(
        manifests,
        fc.constantFrom(...meters),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        (manifest, meter, times) => {
          const before = decide(manifest)
          const after = decide(more(manifest, meter, times))
          const lost = Object.entries(before.duties).filter(([duty, state]) => {
            const later = Object.entries(after.duties).find(([name]) => name === duty)?.[1] ?? 'not-owed'
            return rank[later] < rank[state]
          })
          expect(lost).toEqual([])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('depends on nothing but manifest and day', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        expect(decide(manifest)).toEqual(decide(structuredClone(manifest)))
      }),
    )
  })
})
