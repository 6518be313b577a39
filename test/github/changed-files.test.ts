import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../github/connect.ts'
import { githubApi } from '../../github/octokit.ts'
import { githubSource } from '../../github/source.ts'
import { WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import { readInEnglish } from '../in-english.ts'
import { configurationPath, operations, referenceTo, type Setting, setUp } from './setting.ts'

let setting: Setting
const start = async (input: Parameters<typeof setUp>[0] = {}): Promise<Setting> => {
  setting = await setUp(input)
  return setting
}
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`data/${index}.txt`, `${index}\n`]))

afterEach(async () => {
  expect(setting.github.violations).toEqual([])
  await setting.github.close()
})

describe('the changed files of a pull request', () => {
  it('come with the first call', async () => {
    const files = { 'new.md': 'new', 'kept.md': 'changed', 'gone.md': null }
    const source = await (await start({ files: { 'kept.md': 'old', 'gone.md': 'going' }, pull: { files } })).open()
    expect(await source.changedFiles()).toEqual([
      { path: 'gone.md', status: 'removed' },
      { path: 'kept.md', status: 'modified' },
      { path: 'new.md', status: 'added' },
    ])
    expect(operations(setting)).toEqual(['graphql'])
  })

  it('keep their former names, for which another list is read', async () => {
    const files = { 'gpai/release.yaml': null, 'elsewhere.yaml': 'a: 1\n' }
    const source = await (await start({ files: { 'gpai/release.yaml': 'a: 1\n' }, pull: { files } })).open()
    const renamed = { path: 'elsewhere.yaml', status: 'renamed', previousPath: 'gpai/release.yaml' }
    expect(await source.changedFiles()).toEqual([renamed])
    expect(operations(setting)).toEqual(['graphql', 'pulls/list-files', 'graphql'])
  })

  it('may be thousands, all of which are read', async () => {
    const source = await (await start({ pull: { files: many(2950) } })).open()
    expect(await source.changedFiles()).toHaveLength(2950)
  })

  it('that GitHub does not list are an error, never a silent cut', async () => {
    const source = await (await start({ pull: { files: many(3001) } })).open()
    await expect(readInEnglish(source.changedFiles())).rejects.toMatchObject({
      code: 'too-many-files',
      message: expect.stringContaining('3001'),
    })
  })

  it('are refused when the head moves while they are read', async () => {
    const { world, repository, pull } = await start({ pull: { files: many(101) } })
    const source = await setting.open()
    pushCommit(world, repository, pull.headRef, { files: { 'data/0.txt': null } })
    await expect(readInEnglish(source.changedFiles())).rejects.toMatchObject({ code: 'event-unsupported' })
  })

  it('are refused when the list is shorter than GitHub says', async () => {
    const { github, pull } = await start({ pull: { files: many(101) } })
    const octokit = connect({ token: WORKFLOW_TOKEN, apiUrl: github.url })
    const short = { ...octokit, request: async () => ({ data: [{ filename: 'a', status: 'added' }], headers: {} }) }
    const source = await githubSource(githubApi(short), referenceTo(pull.number), { configurationPath })
    await expect(readInEnglish(source.changedFiles())).rejects.toMatchObject({
      code: 'too-many-files',
      message: 'GitHub listed 2 of the 101 changed files of pull request #1.',
    })
  })
})

describe('the changed files of a merge group', () => {
  const inGroup = async (base: string, head: string) => {
    const { api, pull } = setting
    const reference = { kind: 'merge-group', owner: 'acme', repo: 'atlas', number: pull.number, base, head } as const
    return githubSource(api, reference, { configurationPath })
  }

  it('are those between its commits, whatever the pull request says', async () => {
    const { repository, pull } = await start({
      pull: { files: { 'gpai/a.yaml': 'a: 1\n' }, labels: ['model-release'] },
    })
    const base = repository.branches.get('main') ?? ''
    const source = await inGroup(base, pull.headOid)
    expect(await source.changedFiles()).toEqual([{ path: 'gpai/a.yaml', status: 'added' }])
    expect(await source.pullRequest()).toMatchObject({ number: 1, labels: ['model-release'] })
    expect(await source.comments()).toEqual([])
    expect([source.trusted.revision, source.proposed.revision]).toEqual([base, pull.headOid])
    expect(operations(setting)).toEqual(['graphql', 'repos/compare-commits-with-basehead'])
  })

  it('are found by the trees where a comparison may be cut', async () => {
    const files = {
      'old/gone.txt': 'x',
      'old/kept.txt': 'y',
      'old/changed.txt': 'z',
      turned: 'file',
      'link/a': 'folder',
    }
    const change = {
      ...many(310),
      'old/gone.txt': null,
      'old/changed.txt': 'Z',
      turned: null,
      'turned/now': 'folder',
      'link/a': null,
      link: { link: 'old' },
    }
    const { repository, pull } = await start({ files, pull: { files: change } })
    const source = await inGroup(repository.branches.get('main') ?? '', pull.headOid)
    const found = (await source.changedFiles()) ?? []
    expect(found).toHaveLength(316)
    expect(found.filter(({ path }) => !path.startsWith('data/'))).toEqual(
      expect.arrayContaining([
        { path: 'old/gone.txt', status: 'removed' },
        { path: 'old/changed.txt', status: 'modified' },
        { path: 'turned', status: 'removed' },
        // Its contents are those of a file that went.
        { path: 'turned/now', status: 'renamed', previousPath: 'link/a' },
        { path: 'link/a', status: 'removed' },
        { path: 'link', status: 'added' },
      ]),
    )
  })

  it('of a pull request that is gone are not found', async () => {
    await start()
    const { api } = setting
    const reference = { kind: 'merge-group', owner: 'acme', repo: 'atlas', number: 99, base: 'a', head: 'b' } as const
    await expect(githubSource(api, reference, { configurationPath })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the head of the event', () => {
  it('must still be the one of the pull request', async () => {
    const { world, repository, pull, api } = await start()
    const event = {
      kind: 'pull-request',
      owner: 'acme',
      repo: 'atlas',
      number: pull.number,
      head: pull.headOid,
    } as const
    expect((await githubSource(api, event, { configurationPath })).proposed.revision).toBe(event.head)
    pushCommit(world, repository, pull.headRef, { files: { b: 'b' } })
    const late = githubSource(api, event, { configurationPath })
    await expect(late).rejects.toMatchObject({
      code: 'event-unsupported',
      message: expect.stringContaining(event.head),
    })
  })

  it('of another pull request does not matter', async () => {
    const { world, repository } = await start()
    const second = openPullRequest(world, repository, { files: { c: 'c' } })
    expect((await setting.open()).proposed.revision).not.toBe(second.headOid)
  })
})
