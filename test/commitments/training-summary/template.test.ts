import { describe, expect, it } from 'vitest'
import measure from '../../../commitments/act/53.1.d/measure.ts'
import { modifiesModel } from '../../../commitments/applies/training-summary.ts'
import { editions } from '../../../commitments/data/editions.ts'
import type { Requirement } from '../../../commitments/measure.ts'
import { effectWhenDue } from '../../../engine/effect.ts'
import { act } from '../../../locales/de/measures/act.ts'
import { summaryFields, summaryItems, summaryTemplate } from '../../../schemas/training-summary/index.ts'
import { modalityTable, rangeEdges, sizeRanges } from '../../../schemas/training-summary/modality-table.ts'
import { releaseCase } from '../../builders/release-case.ts'

const requirements: readonly Requirement[] = measure.requirements

describe('the template of the summary', () => {
  it('has 51 fixed fields and a table of five rows with four cells', () => {
    expect(summaryFields).toHaveLength(51)
    expect(modalityTable).toHaveLength(20)
    expect(new Set(summaryItems.map(({ id }) => id)).size).toBe(71)
  })

  it('counts the fields of each section', () => {
    const sections = Map.groupBy(summaryFields, ({ id }) => id.split('.')[0])
    expect(Object.fromEntries([...sections].map(([section, fields]) => [section, fields.length]))).toEqual({
      summary: 2,
      provider: 2,
      model: 3,
      characteristics: 5,
      public: 5,
      licensed: 2,
      private: 5,
      crawled: 9,
      user: 5,
      synthetic: 5,
      other: 3,
      tdm: 3,
      illegal: 1,
      processing: 1,
    })
  })

  it('knows the edges of every range', () => {
    expect(
      Object.values(sizeRanges)
        .flat()
        .filter((range) => rangeEdges[range] === undefined),
    ).toEqual([])
  })

  it('depends only on questions that it has', () => {
    const ids: readonly string[] = summaryItems.map(({ id }) => id)
    const needed = summaryItems.flatMap(({ neededWhen }) => [
      ...(neededWhen?.yes ?? []),
      ...(neededWhen?.unless === undefined ? [] : [neededWhen.unless]),
    ])
    expect(needed.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('is pinned to the edition that the catalogue names', () => {
    expect(summaryTemplate.reference).toBe(editions.template)
  })
})

describe('act.53.1.d', () => {
  it('blocks on nothing that the law reference grades R or I', () => {
    const blocking = requirements.filter((requirement) => effectWhenDue(requirement) === 'block')
    expect(blocking.filter(({ grade }) => grade !== 'V')).toEqual([])
    expect(blocking.map(({ id }) => id)).toContain('complete')
  })

  it('has German words for each requirement', () => {
    const words = act[measure.id]?.requirements ?? {}
    expect(Object.keys(words).toSorted()).toEqual(requirements.map(({ id }) => id).toSorted())
  })

  it('asks modifiers for the modified model', async () => {
    const holds = async (release: Record<string, unknown>) => modifiesModel.holds(await releaseCase({ release }))
    expect(await holds({})).toBe(false)
    expect(await holds({ role: 'downstream-modifier' })).toBe(true)
    const context = await releaseCase({ without: ['release'] })
    expect(modifiesModel.holds({ ...context, scope: { ...context.scope, limited: true } })).toBe(true)
    expect(modifiesModel.holds({ ...context, scope: { ...context.scope, limited: false } })).toBe(false)
  })
})
