import { afterEach, describe, expect, it } from 'vitest'
import { blobCache } from '../../github/blobs.ts'
import { githubSource } from '../../github/source.ts'
import { openPullRequest } from '../github-server/world/pull-requests.ts'
import { addFork, pushCommit } from '../github-server/world/repositories.ts'
import { configurationPath, operations, referenceTo, type Setting, setUp, textOf } from './setting.ts'

let setting: Setting
const start = async (input: Parameters<typeof setUp>[0] = {}): Promise<Setting> => {
  setting = await setUp(input)
  return setting
}
const paths = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => path)

afterEach(async () => {
  expect(setting.github.violations).toEqual([])
  await setting.github.close()
})

describe('a folder', () => {
  it('lists every file below it, with its kind', async () => {
    const files = {
      'gpai/b.yaml': 'b',
      'gpai/a/deep.yaml': 'deep',
      'gpai/run.sh': { executable: '#!' },
      'gpai/link': { link: '/etc/passwd' },
      'gpai/vendor': { submodule: 'c'.repeat(40) },
      'gpai.md': 'not below',
    }
    const source = await (await start({ pull: { files } })).open()
    const entries = await source.proposed.list('gpai')
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['gpai/a/deep.yaml', 'file'],
      ['gpai/b.yaml', 'file'],
      ['gpai/link', 'link'],
      ['gpai/run.sh', 'file'],
      ['gpai/vendor', 'submodule'],
    ])
    expect(entries[0]).toMatchObject({ size: 4, oid: expect.stringMatching(/^[0-9a-f]{40}$/) })
    expect(await source.proposed.list('gpai/a')).toHaveLength(1)
    expect(operations(setting)).toEqual(['graphql', 'graphql'])
  })

  it('that does not exist, or is a file, has nothing below it', async () => {
    const source = await (await start()).open()
    expect(await source.proposed.list('nowhere')).toEqual([])
    expect(await source.proposed.list('README.md')).toEqual([])
    expect(await source.proposed.children('nowhere')).toEqual([])
  })

  it('may be deep, which takes more calls', async () => {
    const deep = `${'a/'.repeat(11)}end.yaml`
    const source = await (await start({ pull: { files: { [`gpai/${deep}`]: 'x', 'gpai/near.yaml': 'y' } } })).open()
    expect(paths(await source.proposed.list('gpai'))).toEqual([`gpai/${deep}`, 'gpai/near.yaml'])
    expect(operations(setting)).toHaveLength(4)
  })

  it('may not be deeper than anybody needs', async () => {
    const source = await (await start({ pull: { files: { [`gpai/${'a/'.repeat(40)}end.yaml`]: 'x' } } })).open()
    await expect(source.proposed.list('gpai')).rejects.toMatchObject({ code: 'too-many-files' })
  })

  it('shows its own files without those below', async () => {
    const source = await (await start({ files: { 'README.md': 'r', 'docs/a.md': 'a', 'docs/b/c.md': 'c' } })).open()
    expect(paths(await source.proposed.children(''))).toEqual(['README.md'])
    expect(paths(await source.proposed.children('docs'))).toEqual(['docs/a.md'])
    expect(await source.proposed.children('docs')).toEqual(await source.trusted.children('docs'))
  })

  it('is the whole tree where it has no name', async () => {
    const source = await (
      await start({ files: { 'README.md': 'r', 'docs/a.md': 'a', vendor: { submodule: 'c'.repeat(40) } } })
    ).open()
    const all = ['README.md', 'docs/a.md', 'gpai/release.yaml', 'vendor']
    expect(paths(await source.proposed.list(''))).toEqual(all)
    expect(paths(await source.proposed.list('docs'))).toEqual(['docs/a.md'])
    expect(paths(await source.proposed.children(''))).toEqual(['README.md', 'vendor'])
    expect(operations(setting)).toEqual(['graphql', 'git/get-tree'])
  })
})

describe('a file', () => {
  it('is read exactly, whatever is in it', async () => {
    const odd = {
      'gpai/bom.yaml': Buffer.from('\uFEFFa: 1\n'),
      'gpai/binary.bin': Buffer.from([0, 1, 2, 255]),
      'gpai/latin1.txt': Buffer.from('Gr\xFC\xDFe', 'latin1'),
      'gpai/crlf.txt': Buffer.from('a\r\nb\r\n'),
      'gpai/empty.txt': Buffer.from(''),
      'gpai/long.txt': Buffer.from('ü'.repeat(280_000)),
    }
    const source = await (await start({ pull: { files: odd } })).open()
    const read = await source.proposed.read(Object.keys(odd))
    for (const [path, bytes] of Object.entries(odd)) {
      const blob = read.get(path)
      expect(blob?.kind === 'file' && Buffer.from(blob.bytes).equals(bytes), path).toBe(true)
    }
  })

  it('answers for everything that is asked', async () => {
    const files = {
      'gpai/a.yaml': 'a',
      link: { link: 'gpai' },
      sub: { submodule: 'c'.repeat(40) },
      'big.txt': 'x'.repeat(1024 * 1024 + 1),
    }
    const source = await (await start({ pull: { files } })).open()
    const read = await source.proposed.read([
      'gpai/a.yaml',
      'gpai',
      'link',
      'link/a.yaml',
      'sub',
      'big.txt',
      'none',
      'none/a',
    ])
    expect([...read].map(([path, blob]) => [path, blob.kind])).toEqual([
      ['gpai/a.yaml', 'file'],
      ['gpai', 'folder'],
      ['link', 'link'],
      ['link/a.yaml', 'absent'],
      ['sub', 'submodule'],
      ['big.txt', 'too-large'],
      ['none', 'absent'],
      ['none/a', 'absent'],
    ])
    expect(read.get('big.txt')).toEqual({ kind: 'too-large', size: 1024 * 1024 + 1 })
  })

  it('is there or not without a call where its folder is known', async () => {
    const source = await (await start({ pull: { files: { 'gpai/a.yaml': 'a' } } })).open()
    await source.proposed.list('gpai')
    expect(textOf((await source.proposed.read(['gpai/none/deep.yaml'])).get('gpai/none/deep.yaml'))).toBe('(absent)')
    expect(textOf((await source.proposed.read(['gpai/a.yaml/b'])).get('gpai/a.yaml/b'))).toBe('(absent)')
    expect(operations(setting)).toEqual(['graphql', 'graphql'])
  })

  it('is no folder: nothing is below it', async () => {
    const { trusted } = await (await start({ files: { 'README.md': 'r' } })).open()
    await trusted.read(['README.md'])
    expect(textOf((await trusted.read(['README.md/a'])).get('README.md/a'))).toBe('(absent)')
    expect(operations(setting)).toHaveLength(2)
  })

  it('is read of head and base at once, with its folder and the one above', async () => {
    const files = { LICENSE: 'MIT', 'models/atlas/README.md': 'r', 'models/atlas/gpai/release.yaml': 'old: 1\n' }
    const source = await (
      await start({ files, pull: { files: { 'models/atlas/gpai/release.yaml': 'new: 1\n' } } })
    ).open()
    const path = 'models/atlas/gpai/release.yaml'
    expect(textOf((await source.proposed.read([path])).get(path))).toBe('new: 1\n')
    expect(textOf((await source.trusted.read([path])).get(path))).toBe('old: 1\n')
    expect(paths(await source.proposed.list('models/atlas/gpai'))).toEqual([path])
    expect(paths(await source.proposed.children('models/atlas'))).toEqual(['models/atlas/README.md'])
    expect(operations(setting)).toEqual(['graphql', 'graphql'])
  })

  it('of many is read in few calls', async () => {
    const files = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`gpai/${index}.yaml`, `n: ${index}\n`]))
    const source = await (await start({ pull: { files } })).open()
    const read = await source.proposed.read(Object.keys(files))
    expect([...read].map(([path, blob]) => [path, textOf(blob)])).toEqual(Object.entries(files))
    expect(operations(setting)).toHaveLength(1 + 3)
  })

  it('of a fork is read through the repository that it proposes to change', async () => {
    const { world, repository, api } = await start()
    const from = addFork(world, repository, 'noah')
    const pull = openPullRequest(world, repository, { from, files: { 'gpai/fork.yaml': 'f' } })
    const source = await githubSource(api, referenceTo(pull.number), { configurationPath })
    expect(textOf((await source.proposed.read(['gpai/fork.yaml'])).get('gpai/fork.yaml'))).toBe('f')
  })

  it('is not read twice where a cache holds it', async () => {
    const { api, pull, world, repository } = await start({
      pull: { files: { 'gpai/a.bin': Buffer.from([0, 1]), 'gpai/a.yaml': 'a' } },
    })
    const blobs = blobCache()
    const look = async () => {
      const source = await githubSource(api, referenceTo(pull.number), { configurationPath, blobs })
      await source.proposed.list('gpai')
      return source.proposed.read(['gpai/a.bin', 'gpai/a.yaml'])
    }
    const first = await look()
    expect(operations(setting)).toEqual(['graphql', 'graphql', 'graphql', 'git/get-blob'])
    pushCommit(world, repository, pull.headRef, { files: { 'other.md': 'x' } })
    expect(await look()).toEqual(first)
    expect(operations(setting).slice(4)).toEqual(['graphql', 'graphql'])
  })
})

describe('the configuration', () => {
  it('comes with the first call, from the base branch', async () => {
    const files = { [configurationPath]: 'locale: de\n' }
    const source = await (await start({ files, pull: { files: { [configurationPath]: 'locale: en\n' } } })).open()
    expect(textOf((await source.trusted.read([configurationPath])).get(configurationPath))).toBe('locale: de\n')
    expect(operations(setting)).toEqual(['graphql'])
  })

  it('that is not there costs no call either', async () => {
    const source = await (await start()).open()
    expect(textOf((await source.trusted.read([configurationPath])).get(configurationPath))).toBe('(absent)')
    expect(operations(setting)).toEqual(['graphql'])
  })
})

describe('an earlier commit of the change', () => {
  it('is read like any other', async () => {
    const { world, repository, pull } = await start({ pull: { files: { 'gpai/a.yaml': 'old' } } })
    const earlier = pull.headOid
    pushCommit(world, repository, pull.headRef, { files: { 'gpai/a.yaml': 'new' } })
    const tree = await (await setting.open()).at(earlier)
    expect(tree?.revision).toBe(earlier)
    expect(textOf((await tree?.read(['gpai/a.yaml']))?.get('gpai/a.yaml'))).toBe('old')
  })

  it('is none where it is gone, or no commit', async () => {
    const { repository, open } = await start()
    const blob = [...repository.store.values()].find(({ kind }) => kind === 'blob')?.oid ?? ''
    const source = await open()
    expect([await source.at('f'.repeat(40)), await source.at(blob)]).toEqual([null, null])
  })
})

describe('a commit without a pull request', () => {
  const at = (head: string) =>
    githubSource(setting.api, { kind: 'commit', owner: 'acme', repo: 'atlas', head }, { configurationPath })

  it('is judged as a whole and trusts itself', async () => {
    const { repository } = await start({ files: { [configurationPath]: 'locale: de\n', 'gpai/a.yaml': 'a' } })
    const source = await at(repository.branches.get('main') ?? '')
    expect([await source.pullRequest(), await source.changedFiles(), await source.comments()]).toEqual([null, null, []])
    expect(await source.visibility()).toBe('private')
    expect(source.trusted.revision).toBe(source.proposed.revision)
    expect(textOf((await source.trusted.read([configurationPath])).get(configurationPath))).toBe('locale: de\n')
    expect(paths(await source.proposed.list(''))).toEqual([configurationPath, 'gpai/a.yaml'])
    expect(textOf((await source.proposed.read(['gpai/a.yaml'])).get('gpai/a.yaml'))).toBe('a')
    expect(operations(setting)).toEqual(['graphql', 'git/get-tree', 'graphql'])
  })

  it('that does not exist is not found', async () => {
    await start()
    await expect(at('f'.repeat(40))).rejects.toMatchObject({ code: 'not-found' })
  })
})
