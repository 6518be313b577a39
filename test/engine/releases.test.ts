import { describe, expect, it } from 'vitest'
import { gatherFacts } from '../../engine/facts.ts'
import { findReleases } from '../../engine/releases.ts'
import { type Configuration, defaultConfiguration } from '../../schemas/configuration.ts'
import { type MemoryWorld, memorySource } from '../builders/memory-source.ts'

async function find(world: MemoryWorld, releases: Partial<Configuration['releases']> = {}) {
  const source = memorySource(world)
  const configuration = { ...defaultConfiguration, releases: { ...defaultConfiguration.releases, ...releases } }
  const { folders, nothing } = await findReleases(source, configuration, await gatherFacts(source, '2026-11-22'))
  return nothing === null ? { folders } : { folders, nothing }
}

const base = {
  'README.md': 'x',
  'models/a/gpai/release.yaml': 'a',
  'models/a/weights/1.safetensors': '1',
  'src/index.ts': 'x',
}

describe('the releases of a change', () => {
  it('are the gpai folders with a changed file', async () => {
    const head = { ...base, 'models/a/gpai/release.yaml': 'b', 'models/b/gpai/safety/risks.yaml': 'x' }
    expect(await find({ head, base })).toEqual({ folders: ['models/a/gpai', 'models/b/gpai'] })
  })

  it('are the gpai folder nearest above changed weights', async () => {
    expect(await find({ head: { ...base, 'models/a/weights/1.safetensors': '2' }, base })).toEqual({
      folders: ['models/a/gpai'],
    })
  })

  it('are the root folder for weights without any gpai folder, so that its absence is a gap', async () => {
    expect(await find({ head: { ...base, 'new/model.gguf': 'x' }, base })).toEqual({ folders: ['gpai'] })
  })

  it('are found for removed and renamed files too', async () => {
    const { 'models/a/gpai/release.yaml': _, ...head } = base
    expect(await find({ head, base })).toEqual({ folders: ['models/a/gpai'] })
    const renamed = [{ path: 'src/x.txt', status: 'renamed', previousPath: 'models/a/gpai/release.yaml' }] as const
    expect(await find({ head: base, base, changed: renamed })).toEqual({ folders: ['models/a/gpai'] })
  })

  it('are none for other changes', async () => {
    expect(await find({ head: { ...base, 'src/index.ts': 'y' }, base })).toEqual({
      folders: [],
      nothing: 'no-release-change',
    })
  })

  it('are announced by a label or a title', async () => {
    const head = { ...base, 'src/index.ts': 'y' }
    expect(await find({ head, base, pullRequest: { labels: ['model-release'] } })).toEqual({ folders: ['gpai'] })
    expect(await find({ head, base, pullRequest: { title: 'Release: atlas' } }, { titles: ['Release:*'] })).toEqual({
      folders: ['gpai'],
    })
    expect(await find({ head, base, pullRequest: { title: 'Fix a typo' } }, { titles: ['Release:*'] })).toMatchObject({
      nothing: 'no-release-change',
    })
  })

  it('are none where the base branch is not one of the named ones', async () => {
    const head = { ...base, 'models/a/gpai/release.yaml': 'b' }
    const world = { head, base, pullRequest: { baseBranch: 'develop' } }
    expect(await find(world, { base_branches: ['main', 'release/*'] })).toEqual({ folders: [], nothing: 'base-branch' })
    expect(
      await find({ ...world, pullRequest: { baseBranch: 'release/3' } }, { base_branches: ['main', 'release/*'] }),
    ).toEqual({ folders: ['models/a/gpai'] })
  })
})

describe('the releases of a whole tree', () => {
  it('are all its gpai folders', async () => {
    expect(await find({ head: { ...base, 'gpai/release.yaml': 'x' } })).toEqual({ folders: ['gpai', 'models/a/gpai'] })
  })

  it('are none where there is no gpai folder, and a file of that name is none', async () => {
    expect(await find({ head: { 'README.md': 'x', gpai: 'a file' } })).toEqual({
      folders: [],
      nothing: 'no-release-folder',
    })
  })
})
