import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { account } from './world/accounts.ts'
import { createWorld } from './world/create-world.ts'
import { diff, flatten } from './world/files.ts'
import { commitAt, writeBlob, writeCommit, writeTree } from './world/git-objects.ts'
import { changesSince, commitsBetween, mergeBase } from './world/history.ts'
import { openPullRequest } from './world/pull-requests.ts'
import { pushCommit, testMerge, tip } from './world/repositories.ts'
import { resolveRevision } from './world/revisions.ts'

describe('git objects', () => {
  it('have the ids that git gives them', () => {
    const store = new Map()
    expect(writeBlob(store, new Uint8Array()).oid).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
    expect(writeTree(store, []).oid).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
    const author = { name: 'A', email: 'a@example.org', date: '2026-11-02T09:00:00Z' }
    const commit = writeCommit(store, {
      tree: writeTree(store, []).oid,
      parents: ['f'.repeat(40)],
      author,
      committer: author,
      message: 'M\n',
    })
    const text = `tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nparent ${'f'.repeat(40)}\nauthor A <a@example.org> 1793610000 +0000\ncommitter A <a@example.org> 1793610000 +0000\n\nM\n`
    expect(commit.oid).toBe(git(['hash-object', '-t', 'commit', '--literally', '--stdin'], text))
  })

  it('sort folders as git does', () => {
    const store = new Map()
    const { oid } = writeBlob(store, Buffer.from('x'))
    const inner = writeTree(store, [{ name: 'f', mode: '100644', oid }])
    const tree = writeTree(store, [
      { name: 'a', mode: '040000', oid: inner.oid },
      { name: 'a.b', mode: '100644', oid },
    ])
    expect(tree.items.map(({ name }) => name)).toEqual(['a.b', 'a'])
    const bytes = Buffer.concat([
      Buffer.from('100644 a.b\0'),
      Buffer.from(oid, 'hex'),
      Buffer.from('40000 a\0'),
      Buffer.from(inner.oid, 'hex'),
    ])
    expect(tree.oid).toBe(git(['hash-object', '-t', 'tree', '--literally', '--stdin'], bytes))
  })
})

describe('the world', () => {
  it('keeps files, links, submodules and executables', () => {
    const { repository } = createWorld({
      files: {
        'a/b.md': 'B',
        run: { executable: '#!' },
        l: { link: 'a/b.md' },
        s: { submodule: 'c'.repeat(40) },
        raw: Uint8Array.of(0),
      },
    })
    const files = flatten(repository.store, commitAt(repository.store, tip(repository, 'main')).tree)
    expect(Object.fromEntries([...files].map(([path, { mode }]) => [path, mode]))).toEqual({
      'a/b.md': '100644',
      run: '100755',
      l: '120000',
      s: '160000',
      raw: '100644',
    })
  })

  it('tells what a pull request changes, since it left its base', () => {
    const { world, repository } = createWorld({ files: { a: '1', b: '2', c: '3' } })
    const pull = openPullRequest(world, repository, { files: { a: 'changed', b: null, moved: '3', c: null, d: '4' } })
    pushCommit(world, repository, 'main', { files: { later: 'x' } })
    expect(
      changesSince(repository.store, tip(repository, 'main'), pull.headOid).map(({ path, status, previousPath }) => [
        path,
        status,
        previousPath,
      ]),
    ).toEqual([
      ['a', 'modified', undefined],
      ['b', 'removed', undefined],
      ['d', 'added', undefined],
      ['moved', 'renamed', 'c'],
    ])
    expect(mergeBase(repository.store, tip(repository, 'main'), pull.headOid)).toBe(pull.baseOid)
    expect(commitsBetween(repository.store, pull.baseOid, pull.headOid)).toHaveLength(1)
  })

  it('merges on trial', () => {
    const { world, repository } = createWorld({ files: { a: '1' } })
    const pull = openPullRequest(world, repository, { files: { b: '2', a: null } })
    pushCommit(world, repository, 'main', { files: { later: 'x' } })
    const merged = commitAt(repository.store, testMerge(repository, pull))
    expect([...flatten(repository.store, merged.tree).keys()]).toEqual(['b', 'later'])
    expect(resolveRevision(repository, 'refs/pull/1/merge')?.oid).toBe(merged.oid)
    expect(merged.parents).toEqual([tip(repository, 'main'), pull.headOid])
  })

  it('finds a commit by branch, ref, id and abbreviation only', () => {
    const { repository } = createWorld()
    const oid = tip(repository, 'main')
    for (const name of ['main', 'HEAD', 'refs/heads/main', 'heads/main', oid, oid.slice(0, 10)])
      expect(resolveRevision(repository, name)?.oid).toBe(oid)
    for (const name of ['none', 'refs/pull/9/head', 'f'.repeat(40)])
      expect(resolveRevision(repository, name)).toBeNull()
  })

  it('makes an account at its first mention, of the right kind', () => {
    const { world } = createWorld()
    expect(account(world, 'renovate[bot]').type).toBe('Bot')
    expect(account(world, 'Mia')).toBe(account(world, 'mia'))
  })

  it('sees no change between equal trees', () => {
    expect(
      diff(new Map([['a', { mode: '100644', oid: 'x' }]]), new Map([['a', { mode: '100644', oid: 'x' }]])),
    ).toEqual([])
  })
})

function git(args: readonly string[], input: string | Buffer): string {
  return execFileSync('git', args, { input }).toString().trim()
}
