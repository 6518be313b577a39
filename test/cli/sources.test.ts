import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderSource } from '../../cli/folder-source.ts'
import { gitSource } from '../../cli/git-source.ts'
import { memorySource } from '../builders/memory-source.ts'
import { contractHead, sourceContract } from '../source.contract.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'))
  write(folder, files)
  return folder
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Tester', '-c', 'user.email=tester@localhost', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

function repository(): string {
  const folder = folderWith({
    'kept.txt': 'kept',
    'old name.txt': 'a long enough text to be seen as the same file\n',
    'gone.txt': 'gone',
  })
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'base')
  return folder
}

describe('a folder', () => {
  sourceContract(async () => {
    const folder = folderWith({ ...contractHead, '.git/config': 'x', 'node_modules/x/gpai/release.yaml': 'x' })
    symlinkSync('release.yaml', join(folder, 'gpai/link.yaml'))
    return folderSource(folder)
  })

  it('does not read through a linked folder', async () => {
    const outside = folderWith({ 'secret.yaml': 'x' })
    const folder = folderWith({ 'README.md': 'x' })
    symlinkSync(outside, join(folder, 'gpai'))
    const { proposed } = folderSource(folder)
    expect((await proposed.read(['gpai/secret.yaml'])).get('gpai/secret.yaml')).toEqual({ kind: 'link' })
    expect(await proposed.list('gpai')).toEqual([])
  })
})

describe('a git range', () => {
  sourceContract(async () => {
    const folder = repository()
    git(folder, 'rm', '-rq', '.')
    write(folder, contractHead)
    symlinkSync('release.yaml', join(folder, 'gpai/link.yaml'))
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'head')
    return gitSource(folder, 'HEAD~1', 'HEAD')
  })

  it('names what the head changed since the two parted', async () => {
    const folder = repository()
    git(folder, 'switch', '-qc', 'topic')
    git(folder, 'mv', 'old name.txt', 'new näme.txt')
    git(folder, 'rm', '-q', 'gone.txt')
    write(folder, { 'added.txt': 'x' })
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'topic')
    git(folder, 'switch', '-q', 'main')
    write(folder, { 'only-on-main.txt': 'x' })
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'main moves on')
    const source = await gitSource(folder, 'main', 'topic')
    expect(await source.changedFiles()).toEqual([
      { path: 'added.txt', status: 'added' },
      { path: 'gone.txt', status: 'removed' },
      { path: 'new näme.txt', status: 'renamed', previousPath: 'old name.txt' },
    ])
    expect((await source.trusted.read(['only-on-main.txt'])).get('only-on-main.txt')?.kind).toBe('file')
    expect(source.proposed.revision).toBe(git(folder, 'rev-parse', 'topic'))
  })

  it('says that it could not run for a ref that does not exist, and takes none as an option', async () => {
    const folder = repository()
    await expect(gitSource(folder, 'nowhere', 'HEAD')).rejects.toMatchObject({ code: 'git-failed' })
    await expect(gitSource(folder, '--help', 'HEAD')).rejects.toMatchObject({ code: 'git-failed' })
  })

  it('says that it could not run outside of a repository', async () => {
    await expect(gitSource(folderWith({ a: 'x' }), 'main', 'HEAD')).rejects.toMatchObject({ code: 'git-failed' })
  })
})

describe('memory', () => {
  sourceContract(async () => memorySource({ head: { ...contractHead, 'gpai/link.yaml': { kind: 'link' } } }))
})
