import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { textLimit } from '../../../engine/documents/limits.ts'
import { openMarkdownThread } from '../../../engine/documents/markdown-thread.ts'
import { gatherEvidence } from '../../../engine/evidence/gather.ts'
import { readRelease } from '../../../engine/evidence/read-release.ts'
import { canonical, contentDigest, digestOf, objectDigest } from '../../../engine/sign-off/canonical.ts'
import { bindFiles } from '../../../engine/sign-off/named-files.ts'
import { partChanges, releaseDigests } from '../../../engine/sign-off/release-digests.ts'
import { yamlNode } from '../../builders/answer.ts'
import { memorySource } from '../../builders/memory-source.ts'
import { complete, digestIn, edited, everybodySigns, gapsIn, judge, signOffsIn } from '../../builders/sign-off-world.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the canonical form', () => {
  it('is the same for any order of keys, layout and comments', () => {
    const one = canonical(yamlNode('b: [1, two]\na: { d: null, c: true }\n'))
    const other = canonical(yamlNode('# words\na:\n  c: True\n  d:\nb:\n  - 1\n  - "two"\n'))
    expect(other).toBe(one)
    expect(one).toBe('{"a":{"c":true,"d":null},"b":[1,"two"]}')
  })

  it('keeps numbers as they are written, and tells them from text', () => {
    const forms = ['a: 1.0', 'a: 1.00', 'a: 1', 'a: "1.0"', 'a: 0x1', 'a: 1e0'].map((text) => canonical(yamlNode(text)))
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('tells composed from decomposed letters', () => {
    expect(canonical(yamlNode('a: \u00e9'))).not.toBe(canonical(yamlNode('a: e\u0301')))
  })
})

describe('the digest of a file', () => {
  it('is that of its text with LF at the ends of lines', () => {
    expect(contentDigest(bytes('a\r\nb\r\n'))).toBe(contentDigest(bytes('a\nb\n')))
    expect(contentDigest(bytes('a\nb\n'))).toBe(digestOf('a\nb\n'))
    expect(contentDigest(bytes('a\rb'))).not.toBe(contentDigest(bytes('a\nb')))
    expect(contentDigest(bytes('\ufeffa'))).not.toBe(contentDigest(bytes('a')))
  })

  it('is that of the bytes where it is no text', () => {
    expect(contentDigest(bytes('a\0\r\n'))).not.toBe(contentDigest(bytes('a\0\n')))
    expect(contentDigest(new Uint8Array([0xff, 13, 10]))).toBe(digestOf(new Uint8Array([0xff, 13, 10])))
  })

  it('tells a Git LFS pointer from the content that it points to, and from a text that only looks like one', () => {
    const content = bytes('weights\0')
    const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digestOf(content)}\nsize ${content.length}\n`
    const longer = `${pointer}And further words.\n`
    expect(contentDigest(bytes(pointer))).not.toBe(contentDigest(content))
    expect(contentDigest(bytes(pointer))).not.toBe(digestOf(pointer))
    expect(contentDigest(bytes(longer))).toBe(digestOf(longer))
  })

  it('is that of the object above the limit of the readers', () => {
    const large = new Uint8Array(textLimit + 1)
    const oid = createHash('sha1').update(`blob ${large.byteLength}\0`).update(large).digest('hex')
    expect(contentDigest(large)).toBe(objectDigest(oid))
  })
})

describe('the digest of a sign-off', () => {
  it('is whole, and changes with the smallest change of what it binds', async () => {
    const digest = await digestIn(complete)
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await digestIn({ ...complete, 'docs/notes.txt': 'x' })).toBe(digest)
    const changes = [
      edited({ 'sign-off': { stage: 'use' } }),
      edited({ 'sign-off': { 'subject.affordances.0': 'Browser' } }),
      { ...complete, 'gpai/safety/risks.yaml': `${String(complete['gpai/safety/risks.yaml'])}\n` },
    ]
    const digests = await Promise.all(changes.map((tree) => digestIn(tree)))
    expect(new Set([digest, ...digests]).size).toBe(changes.length + 1)
  })

  it('does not change with comments, layout and ends of lines', async () => {
    const record = String(complete['gpai/sign-off.yaml'])
    const windows = Object.fromEntries(
      Object.entries(complete).map(([path, file]) => [path, String(file).replaceAll('\n', '\r\n')]),
    )
    expect(await digestIn(windows)).toBe(await digestIn(complete))
    expect(await digestIn({ ...complete, 'gpai/sign-off.yaml': `# words\n${record}` })).toBe(await digestIn(complete))
  })

  it('takes a subject that is no mapping for one part', async () => {
    const record = 'id: x\nsubject: words\n'
    const source = memorySource({ head: { 'gpai/sign-off.yaml': record } })
    const [found] = await releaseDigests(source, source.proposed, 'gpai')
    expect(found?.parts.map(({ name }) => name)).toEqual(['sign-off:id', 'sign-off:subject'])
    expect(found?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await digestIn({ 'gpai/sign-off.yaml': record.replace('words', 'other words') })).toMatch(/^sha256:/)
    expect(await digestIn({ 'gpai/sign-off.yaml': record.replace('words', 'other words') })).not.toBe(found?.digest)
    expect(await digestIn({ 'gpai/sign-off.yaml': 'id: x\n' })).toMatch(/^sha256:/)
    const named = 'subject: { files: [{ path: README.md }] }\n'
    expect(await digestIn({ 'gpai/sign-off.yaml': named, 'README.md': 'x' })).toMatch(/^sha256:/)
  })

  it('is not given for a record in which nothing is answered, so that nobody can sign it', async () => {
    const head = { ...complete, 'gpai/sign-off.yaml': 'subject: words\n' }
    expect(await digestIn(head)).toBe('none')
    const report = await judge({ head, reviews: everybodySigns(await digestIn(complete)) })
    expect(report.verdict).toBe('blocked')
    expect(gapsIn(report)).toContain('record')
    expect(signOffsIn(report).map(({ state }) => state)).not.toContain('valid')
  })
})

describe('a named file', () => {
  it('is not bound when it is too large to be read', async () => {
    const source = memorySource({ head: { 'gpai/sign-off.yaml': 'subject: { files: [{ path: gpai/a.bin }] }\n' } })
    const files = await readRelease(source, 'gpai', { comparing: false, thread: openMarkdownThread() })
    const { signOff } = gatherEvidence(files)
    if (signOff.state !== 'found') throw new Error('The sign-off is not found.')
    const tree = {
      ...source.proposed,
      read: async () => new Map([['gpai/a.bin', { kind: 'too-large', size: 1 } as const]]),
    }
    const { digests, problems } = await bindFiles(tree, files, signOff)
    expect(digests.size).toBe(0)
    expect(problems.map(({ problem }) => problem)).toEqual(['too-large'])
  })
})

describe('two states', () => {
  it('differ in the parts that are new, gone or other', () => {
    const before = {
      parts: [
        { name: 'a', digest: '1' },
        { name: 'b', digest: '1' },
        { name: 'c', digest: '1' },
      ],
    }
    const after = {
      parts: [
        { name: 'b', digest: '2' },
        { name: 'c', digest: '1' },
        { name: 'd', digest: '1' },
      ],
    }
    expect(partChanges(before, after)).toEqual([
      { name: 'a', before: '1', after: null },
      { name: 'b', before: '1', after: '2' },
      { name: 'd', before: null, after: '1' },
    ])
    expect(partChanges(undefined, undefined)).toEqual([])
  })
})
