import { describe, expect, it } from 'vitest'
import type { Report } from '../../../schemas/report.ts'
import { judgePullRequest, judgeTree, lineOf, releaseOf, review } from '../../builders/relief-world.ts'
import { caught, undisturbed, type Vector } from './vectors.ts'

const contradictionsOf = (report: Report) =>
  releaseOf(report).reliefs.flatMap(({ state, contradictions }) =>
    state === 'contradicted' ? contradictions.map(({ id }) => id) : [],
  )
const blockers = (report: Report) =>
  report.findings.filter(({ id, effect }) => effect === 'block' && /^act\.scope\.(reliefs|confirmed)/.test(id))
const states = (report: Report) => new Set(releaseOf(report).reliefs.map(({ state }) => state))
const needsBase = ({ before }: Vector) => before !== undefined

describe('a release that has to be caught', () => {
  describe.each(caught)('$name', (vector) => {
    it('is blocked with its contradictions at both places, and no confirmation helps', async () => {
      const report = needsBase(vector) ? await judgePullRequest(vector) : await judgeTree(vector)
      expect(report.verdict).toBe('blocked')
      expect(contradictionsOf(report)).toEqual(expect.arrayContaining([...vector.contradictions]))
      expect(blockers(report).map(({ id }) => id)).toContain('act.scope.reliefs')
      if (vector.row !== undefined) expect(releaseOf(report).scope.rows).toContain(vector.row)
      const asked = await judgePullRequest(vector)
      const reviews = [review(lineOf(asked))]
      const confirmed = await judgePullRequest({ ...vector, pullRequest: { reviews } })
      expect(confirmed.verdict).toBe('blocked')
      expect(contradictionsOf(confirmed)).toEqual(expect.arrayContaining([...vector.contradictions]))
    })
  })
})

describe('a release of honest people', () => {
  describe.each(undisturbed)('$name', (vector) => {
    it('contradicts nothing, and locally nothing about its claims blocks', async () => {
      const report = await judgeTree(vector)
      expect(contradictionsOf(report)).toEqual([])
      expect(blockers(report)).toEqual([])
      expect(releaseOf(report).scope.rows).toContain(vector.row)
    })

    it('needs one confirmation on a pull request, and nothing else for its claims', async () => {
      const asked = await judgePullRequest(vector)
      expect(contradictionsOf(asked)).toEqual([])
      const asks = releaseOf(asked).reliefs.flatMap((one) => one.asks.map(({ id }) => id))
      expect(asks).toEqual(expect.arrayContaining([...(vector.asks ?? [])]))
      expect(blockers(asked).map(({ id }) => id)).toEqual(lineOf(asked) === '' ? [] : ['act.scope.confirmed'])
      const reviews = [review(lineOf(asked))]
      const confirmed = await judgePullRequest({ ...vector, pullRequest: { reviews } })
      expect(blockers(confirmed)).toEqual([])
      expect(states(confirmed)).not.toContain('open')
      expect(releaseOf(confirmed).scope.rows).toContain(vector.row)
    })

    it('is not asked again where the base branch makes the same claims, and they were confirmed there', async () => {
      const { before: _, beforeFiles: __, ...same } = vector
      const merged = { ...same, before: vector.manifest, ...(vector.files ? { beforeFiles: vector.files } : {}) }
      const asked = await judgePullRequest(merged)
      const line = lineOf(asked)
      const text = JSON.stringify(vector.manifest)
      const author = { login: 'author', id: 1, kind: 'person' } as const
      const earlier = { number: 3, author, commitAuthors: [author], reviews: [review(line)] }
      const again = await judgePullRequest({ ...merged, history: [{ text, pullRequest: earlier }] })
      expect(blockers(again)).toEqual([])
      expect(states(again)).not.toContain('open')
      if (line !== '') expect(states(again)).toContain('remembered')
    })
  })
})
