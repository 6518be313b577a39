import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, startFilesOf } from '../../scripts/bundle/files-of.ts'
import { example, root } from './example.ts'
import { openScene, writesTo } from './job.ts'

const bundle = join(root, 'dist/action/index.js')
const more = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`gpai/notes/${index}.md`, `# Note ${index}\n`]),
)
const thirty = Object.fromEntries(Object.entries({ ...example('complete-release'), ...more }).slice(0, 30))

const sizeOf = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(file).size, 0)

describe('the calls of a run', () => {
  it('are few for a release of thirty files, and fewer when nothing changed', async () => {
    const scene = await openScene({ pull: { files: thirty } })
    await scene.run()
    expect(scene.pull.comments).toHaveLength(1)
    expect(
      scene.github.requests.length,
      scene.github.requests.map(({ operation }) => operation).join(', '),
    ).toBeLessThanOrEqual(7)
    const first = scene.github.requests.length
    await scene.run()
    expect(scene.github.requests.length - first).toBeLessThanOrEqual(5)
    expect(writesTo(scene)).toEqual(['issues/create-comment'])
    expect(scene.github.violations).toEqual([])
    await scene.github.close()
  })
})

describe('the bundle', () => {
  it('is small', () => {
    expect(sizeOf(filesOf(bundle))).toBeLessThanOrEqual(1_570_000)
  })

  it('starts with little, before it is known whether there is anything to judge', () => {
    expect(sizeOf(startFilesOf(bundle))).toBeLessThanOrEqual(50_000)
  })

  it('comes with the notices of what is in it', () => {
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['@actions/core', '@octokit/core', 'js-yaml', 'zod']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, 'm'))
    }
  })
})
