import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStage } from '../../scripts/demo/stage.ts'
import { differences, play, story } from '../../scripts/demo/story.ts'

const [sources, bundle] = ['bot/start.ts', 'dist/bot/index.js'].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
)

it.each([
  ['sources', sources],
  ['bundle', bundle],
])(
  'takes a release from its first gap to the merge, with the %s',
  async (_, script) => {
    const stage = await openStage(script)
    const heads = new Map<string, string | null>()
    const told: string[] = []
    const tell: Parameters<typeof play>[1] = ({ title }, said, { wrong }) => {
      told.push(title)
      expect(wrong).toEqual([])
      const [pull] = stage.repository.pullRequests.values()
      if (pull !== undefined) heads.set(pull.headOid, said.conclusion)
    }
    try {
      expect(await play(stage, tell)).toEqual([])
    } finally {
      expect(await stage.close()).toBe(0)
    }
    expect(told).toEqual(story.map(({ title }) => title))
    // The newest run on each head says at the end what was said last on it.
    const own = stage.repository.checkRuns.filter(({ app }) => app.id === stage.app.id)
    // One run is on no pull request at all: it makes the name known to the repository's settings.
    const checks = own.filter(({ summary }) => summary?.includes('Nothing was judged') !== true)
    expect(new Map(checks.map(({ headSha, conclusion }) => [headSha, conclusion]))).toEqual(heads)
    expect(new Set(checks.map(({ name }) => name)).size).toBe(1)
    expect(stage.bot.output()).not.toMatch(/Boreal|aurora-1|"level":(40|50|60)/)
  },
  300_000,
)

it('notices where the bot says something else', () => {
  const [first] = story
  const said = {
    conclusion: 'success',
    title: '',
    checks: 2,
    comments: 0,
    comment: null,
    heading: '',
    blocking: 0,
    signed: [],
    missing: [],
    invalidated: [],
    lines: new Map(),
    confirmation: null,
    since: [],
  }
  expect(first === undefined ? [] : differences(first.expected, said, null)).toHaveLength(5)
})
