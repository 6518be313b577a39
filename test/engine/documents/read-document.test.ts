import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../engine/documents/decode.ts'
import { documentLimit, textLimit } from '../../../engine/documents/limits.ts'
import { plainValue } from '../../../engine/documents/locate.ts'
import { readDocument } from '../../../engine/documents/read-document.ts'
import type { Blob } from '../../../engine/source.ts'
import { file, outline } from './stored.ts'

const start = { line: 1, column: 1 }
const oid = 'a'.repeat(64)
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 123456\n`

describe('formats', () => {
  it.each([
    ['gpai/release.yaml', 'a: 1', 'yaml'],
    ['x.YML', 'a: 1', 'yaml'],
    ['config.json', '{}', 'json'],
    ['README.md', '# x', 'markdown'],
    ['card.MARKDOWN', '# x', 'markdown'],
    ['LICENSE', 'text', 'text'],
    ['md', 'text', 'text'],
    ['notes.txt', 'text', 'text'],
    ['a.constructor', 'text', 'text'],
    ['folder.yaml/file', 'text', 'text'],
  ])('reads %s', async (path, text, format) => {
    const document = await readDocument(path, file(text))
    expect(document).toMatchObject({ path, problems: [], content: { format } })
  })

  it('digests the bytes as stored', async () => {
    const bytes = new TextEncoder().encode('\ufeffa: 1\r\n')
    const document = await readDocument('a.yaml', file(bytes))
    expect(document.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(document.size).toBe(bytes.length)
  })

  it.each([
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['text with zero bytes', new TextEncoder().encode('a\0b')],
    ['a large file', new Uint8Array(textLimit + 1).fill(97)],
  ])('only digests %s when the name says nothing', async (_, bytes) => {
    const document = await readDocument('model.safetensors', file(bytes))
    expect(document).toMatchObject({ size: bytes.length, problems: [], content: { format: 'none' } })
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('problems', () => {
  it.each<[string, Blob, object]>([
    ['a link', { kind: 'link' }, { code: 'link', at: start }],
    ['a submodule', { kind: 'submodule' }, { code: 'submodule', at: start }],
    ['a folder', { kind: 'folder' }, { code: 'not-a-file', at: start }],
    ['nothing', { kind: 'absent' }, { code: 'not-a-file', at: start }],
    [
      'a file that was not fetched',
      { kind: 'too-large', size: 9e9 },
      { code: 'too-large', at: start, limit: documentLimit },
    ],
  ])('has no content for %s', async (_, blob, problem) => {
    const size = blob.kind === 'too-large' ? blob.size : 0
    expect(await readDocument('a.yaml', blob)).toEqual({
      path: 'a.yaml',
      sha256: '',
      size,
      problems: [problem],
      content: { format: 'none' },
    })
  })

  it.each([
    ['a.yaml', { format: 'yaml', root: null }],
    ['a.json', { format: 'json', root: null }],
    ['a.md', { format: 'markdown', frontMatter: null, sections: [] }],
  ])('says why %s cannot be read', async (path, content) => {
    const large = await readDocument(path, file(new Uint8Array(documentLimit + 1).fill(32)))
    expect(large).toMatchObject({ problems: [{ code: 'too-large', at: start, limit: documentLimit }], content })
    const binary = await readDocument(path, file(Uint8Array.of(0xc3, 0x28)))
    expect(binary).toMatchObject({ problems: [{ code: 'not-utf8', at: start }], content })
  })

  it('reads a file of exactly the limit', async () => {
    const document = await readDocument('a.yaml', file(`a: ${'x'.repeat(documentLimit - 3)}`))
    expect(document.problems).toEqual([])
  })

  it('finds a damaged file unreadable', async () => {
    const document = await readDocument('a.yaml', file('a: [1\nb: 2'))
    expect(document.content).toEqual({ format: 'yaml', root: null })
    expect(document.problems[0]).toMatchObject({ code: 'syntax', at: { line: 2 } })
  })
})

describe('Git LFS pointers', () => {
  it('are content of their own', async () => {
    const content = { format: 'git-lfs', oid, size: 123456 }
    expect(await readDocument('model.safetensors', file(pointer))).toMatchObject({ problems: [], content })
  })

  it.each(['a.yaml', 'a.json', 'a.md'])('are a problem where %s should be', async (path) => {
    const document = await readDocument(path, file(pointer.replaceAll('\n', '\r\n')))
    expect(document).toMatchObject({
      problems: [{ code: 'lfs-pointer', at: start }],
      content: { format: 'git-lfs', oid },
    })
  })

  it.each([
    ['without a digest', pointer.replace('sha256', 'md5')],
    ['without a size', pointer.replace('size', 'length')],
    ['with much behind it', pointer + ' '.repeat(1024)],
    ['with another first line', `\n${pointer}`],
  ])('are plain text %s', async (_, text) => {
    expect((await readDocument('weights', file(text))).content.format).toBe('text')
  })
})

describe('line ends', () => {
  it.each(['\r\n', '\r'])('change neither values nor positions (%j)', async (end) => {
    const text = 'a: |\n  x\n\n  y\nb: "c\n  d"\ne: [1,\n  2]\n'
    const [read, other] = await Promise.all(
      [text, `\ufeff${text.replaceAll('\n', end)}`].map((one) => readDocument('a.yaml', file(one))),
    )
    expect(other?.problems).toEqual([])
    expect(other?.content).toEqual(read?.content)
  })

  it('change nothing of generated YAML and Markdown', async () => {
    const lines = fc.array(
      fc.constantFrom('a: 1', 'b: |', '  text', '', '- x', '# h', 'c: "x', '  y"', '```', '| a |', '|---|'),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('a.yaml', 'a.md'), async (written, path) => {
        const read = await readDocument(path, file(written.join('\n')))
        const other = await readDocument(path, file(written.join('\r\n')))
        expect(other.problems).toEqual(read.problems)
        expect(other.content).toEqual(read.content)
      }),
      { numRuns: 300 },
    )
  })

  it('leave the first column alone after a byte order mark', async () => {
    const { content } = await readDocument('a.yaml', file('\ufeffa: 1'))
    expect(content.format === 'yaml' ? outline(content.root) : []).toEqual(['1:1 mapping', '1:1 a:', '1:4 1 1'])
  })
})

describe('decodeText', () => {
  it('drops one byte order mark and no more', () => {
    expect(decodeText(new TextEncoder().encode('\ufeff\ufeffa'))).toBe('\ufeffa')
  })
})

describe('properties', () => {
  it('reads any bytes under any name without throwing', async () => {
    const paths = fc.constantFrom('a.yaml', 'a.json', 'a.md', 'a')
    await fc.assert(
      fc.asyncProperty(paths, fc.uint8Array({ maxLength: 300 }), async (path, bytes) => {
        const document = await readDocument(path, file(bytes))
        expect(document.size).toBe(bytes.length)
        expect(['yaml', 'json', 'markdown', 'text', 'none']).toContain(document.content.format)
      }),
      { numRuns: 500 },
    )
  })

  it('reads JSON alike as JSON and as YAML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), async (text) => {
        const [asJson, asYaml] = await Promise.all(['a.json', 'a.yaml'].map((path) => readDocument(path, file(text))))
        if (asYaml?.content.format !== 'yaml' || asJson?.content.format !== 'json' || asYaml.problems.length > 0) return
        expect(plainValue(asJson.content.root)).toEqual(plainValue(asYaml.content.root))
      }),
      { numRuns: 300 },
    )
  })
})
