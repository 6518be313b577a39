import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../cli/run.ts'

const example = fileURLToPath(new URL('../../examples/complete-systemic-risk/', import.meta.url))

async function gpaiGate(folder: string, ...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await run(args, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd: () => folder,
  })
  return { status, out: out.join(''), err: err.join('') }
}

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'))
  cpSync(example, folder, { recursive: true })
  return folder
}

async function recorded(): Promise<string> {
  const folder = copied()
  await gpaiGate(folder, 'check', '.', '--as-of', '2026-11-22', '--output', 'record=record.json')
  return folder
}

describe('gpai-gate check', () => {
  it('ends with 0 where only signatures are open, and leaves them to the pull request', async () => {
    const { status, out } = await gpaiGate(example, 'check', '.', '--as-of', '2026-11-22', '--format', 'json')
    expect(status).toBe(0)
    const states = JSON.parse(out).releases[0].signOffs.map(({ state }: { readonly state: string }) => state)
    expect(new Set(states)).toEqual(new Set(['checked-on-pull-request']))
  })
})

describe('gpai-gate verify-record', () => {
  it('finds every file as it was', async () => {
    const folder = await recorded()
    const { status, out } = await gpaiGate(folder, 'verify-record', 'record.json')
    expect(status).toBe(0)
    expect(out).toContain('files are as they were')
  })

  it('finds one byte that changed, and names its file', async () => {
    const folder = await recorded()
    const path = join(folder, 'gpai/safety/risks.yaml')
    const bytes = readFileSync(path)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const { status, out } = await gpaiGate(folder, 'verify-record', 'record.json', '.', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(out).differences).toEqual([{ path: 'gpai/safety/risks.yaml', because: 'changed' }])
  })

  it('finds a file that is gone, and one that became a link', async () => {
    const folder = await recorded()
    rmSync(join(folder, 'gpai/release.yaml'))
    rmSync(join(folder, 'gpai/sign-off.yaml'))
    symlinkSync('safety/risks.yaml', join(folder, 'gpai/sign-off.yaml'))
    const { status, out } = await gpaiGate(folder, 'verify-record', 'record.json')
    expect(status).toBe(1)
    expect(out).toContain('gpai/release.yaml is not there')
    expect(out).toContain('gpai/sign-off.yaml is not a plain file')
  })

  it('takes what Git LFS keeps and its pointer for the same, and notices a changed pointer', async () => {
    const folder = fileURLToPath(new URL('../../examples/complete-release/', import.meta.url))
    const copy = mkdtempSync(join(tmpdir(), 'gate-'))
    cpSync(folder, copy, { recursive: true })
    await gpaiGate(copy, 'check', '.', '--as-of', '2026-11-22', '--output', 'record=record.json')
    expect((await gpaiGate(copy, 'verify-record', 'record.json')).status).toBe(0)
    appendFileSync(join(copy, 'weights/atlas-3.safetensors'), '\n')
    expect((await gpaiGate(copy, 'verify-record', 'record.json')).out).toContain(
      'weights/atlas-3.safetensors has other content',
    )
  })

  it.each([
    ['is no JSON', () => 'x'],
    ['lacks a part', (text: string) => JSON.stringify({ ...JSON.parse(text), predicateType: 'https://example.org' })],
    ['names a file outside', (text: string) => text.replace('"gpai/release.yaml"', '"../release.yaml"')],
    ['has a digest that is none', (text: string) => text.replace(/"sha256": "[0-9a-f]{64}"/, '"sha256": "0"')],
  ])('cannot run on a record that %s', async (_, change) => {
    const folder = await recorded()
    writeFileSync(join(folder, 'other.json'), change(readFileSync(join(folder, 'record.json'), 'utf8')))
    const { status, err } = await gpaiGate(folder, 'verify-record', 'other.json')
    expect(status).toBe(2)
    expect(err).toContain('input-invalid')
  })

  it('cannot run without a record', async () => {
    expect((await gpaiGate(example, 'verify-record', 'absent.json')).status).toBe(2)
  })
})

describe('gpai-gate digest', () => {
  it('prints the digest and its parts', async () => {
    const { status, out } = await gpaiGate(example, 'digest', '.')
    expect(status).toBe(0)
    expect(out).toMatch(/^gpai {2}sha256:[0-9a-f]{64}\n/)
    expect(out).toContain('sign-off:subject.affordances')
    expect(out).toContain('file:gpai/safety/security.yaml')
  })

  it('says why there is no digest', async () => {
    const folder = copied()
    writeFileSync(join(folder, 'gpai/notes.txt'), 'x')
    const left = await gpaiGate(folder, 'digest', '.')
    expect(left.status).toBe(1)
    expect(left.out).toContain('no digest')
    expect(left.out).toContain('gpai/notes.txt')
    rmSync(join(folder, 'gpai/release.yaml'))
    expect((await gpaiGate(folder, 'digest', '.')).out).toContain('gpai/sign-off.yaml:')
  })

  it('names the parts that changed since an earlier one', async () => {
    const folder = copied()
    const { out } = await gpaiGate(folder, 'digest', '.', '--format', 'json')
    writeFileSync(join(folder, 'earlier.json'), out)
    expect((await gpaiGate(folder, 'digest', '.', '--from', 'earlier.json')).out).toContain('Nothing changed.')
    const record = join(folder, 'gpai/sign-off.yaml')
    writeFileSync(
      record,
      readFileSync(record, 'utf8').replace('[browser, code_execution]', '[browser]').replace('events: []\n', ''),
    )
    appendFileSync(record, 'id_of_something_else: 1\n')
    const after = await gpaiGate(folder, 'digest', '.', '--from', 'earlier.json', '--release', 'gpai/')
    expect(after.out.split('\n').slice(1, 4)).toEqual([
      '  gone     sign-off:events',
      '  new      sign-off:id_of_something_else',
      '  changed  sign-off:subject.affordances',
    ])
  })

  it('compares the two ends of a git range', async () => {
    const folder = copied()
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false', ...args],
        { cwd: folder },
      )
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-qm', 'base')
    appendFileSync(join(folder, 'gpai/safety/risks.yaml'), '# A comment\n')
    git('commit', '-qam', 'head')
    const { status, out } = await gpaiGate(folder, 'digest', '.', '--base', 'HEAD~1', '--head', 'HEAD')
    expect(status).toBe(0)
    expect(out).toContain('changed  file:gpai/safety/risks.yaml')
  })

  it('says when there is no release, and refuses what is no earlier digest', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'gate-'))
    expect((await gpaiGate(empty, 'digest')).out).toContain('no release')
    expect((await gpaiGate(example, 'digest', '.', '--from', 'README.md')).status).toBe(2)
    expect((await gpaiGate(example, 'digest', '.', '--from', 'absent.json')).status).toBe(2)
  })
})
