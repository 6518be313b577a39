import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { documentLimit } from '../../../engine/documents/limits.ts'
import { splitChunks } from '../../../engine/documents/markdown-chunks.ts'
import { parseChunks } from '../../../engine/documents/markdown-parse.ts'
import { type MarkdownThread, openMarkdownThread } from '../../../engine/documents/markdown-thread.ts'
import { serve } from '../../../engine/documents/markdown-worker.ts'
import { readDocument } from '../../../engine/documents/read-document.ts'
import { file } from './stored.ts'

const calm = [{ text: '# Card\n\n- [x] done', line: 3 }]
const heavy = [{ text: '*_'.repeat(100_000), line: 1 }]
const script = (code: string) =>
  new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads';${code}`)

const opened: MarkdownThread[] = []
const open = (...options: Parameters<typeof openMarkdownThread>): MarkdownThread => {
  const thread = openMarkdownThread(...options)
  opened.push(thread)
  return thread
}
afterEach(() => Promise.all(opened.splice(0).map((thread) => thread.close())))

describe('openMarkdownThread', () => {
  it('says the same as parsing in place', async () => {
    const thread = open()
    const answers = await Promise.all([thread.parse(calm), thread.parse(calm)])
    expect(answers).toEqual([parseChunks(calm), parseChunks(calm)])
  })

  it('stops at the deadline and goes on with the next file', async () => {
    const thread = open({ deadline: 300 })
    const answers = await Promise.all([thread.parse(heavy), thread.parse(calm), thread.parse(heavy)])
    expect(answers).toEqual([{ refusal: 'too-complex' }, parseChunks(calm), { refusal: 'too-complex' }])
  })

  it.each([
    ['ends', 'process.exit()'],
    ['throws', 'throw new Error("broken")'],
    ['needs too much memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}))'],
  ])('refuses a file on which the worker %s', async (_, code) => {
    const url = script(`parentPort.on('message', () => { ${code} }); parentPort.postMessage('ready')`)
    expect(await open({ url, deadline: 30_000 }).parse(calm)).toEqual({ refusal: 'too-complex' })
  })

  it('rejects when the worker cannot start, and tries again', async () => {
    const thread = open({ url: script('throw new Error("no start")') })
    await expect(thread.parse(calm)).rejects.toThrow('no start')
    await expect(thread.parse(calm)).rejects.toThrow('no start')
  })

  it('starts another worker after it was closed', async () => {
    const thread = open()
    await thread.close()
    await thread.parse(calm)
    await thread.close()
    expect(await thread.parse(calm)).toEqual(parseChunks(calm))
  })

  it('gives the worker nothing of the environment', async () => {
    const url = script(
      `parentPort.on('message', () => parentPort.postMessage(Object.keys(process.env))); parentPort.postMessage('ready')`,
    )
    expect(await open({ url }).parse(calm)).toEqual([])
  })

  it('does not keep the process alive', async () => {
    const module = new URL('../../../engine/documents/markdown-thread.ts', import.meta.url).href
    const code = `const { openMarkdownThread } = await import('${module}');
      const { sections } = await openMarkdownThread().parse([{ text: '# Card', line: 1 }]); console.log(sections[0].heading)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      timeout: 30_000,
    })
    expect(stdout.trim()).toBe('Card')
  })
})

describe('serve', () => {
  it('answers each message after saying that it is ready', async () => {
    const { port1, port2 } = new MessageChannel()
    const answers = new Promise((resolve) => {
      const seen: unknown[] = []
      port2.on('message', (message) => {
        seen.push(message)
        if (seen.length === 2) resolve(seen)
      })
    })
    serve(port1)
    port2.postMessage(calm)
    expect(await answers).toEqual(['ready', parseChunks(calm)])
    port1.close()
  })
})

const wide = (text: string) => text.repeat(Math.ceil(documentLimit / text.length)).slice(0, documentLimit)
const nested = (depth: number) => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')

describe('hostile Markdown', () => {
  it.each([
    ['lazy lines', `> a\n${'a\n'.repeat(20_000)}`],
    ['deep lazy lines', `${'> '.repeat(28)}a\n${'a\n'.repeat(60_000)}`],
    ['references', '[a][b] '.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['nested lists', nested(500)],
    ['nested quotes', wide(`${'> '.repeat(30)}a\n`)],
    ['emphasis', wide('*_')],
    ['open emphasis', wide('*a **b ')],
    ['backticks', wide('`` ` ')],
    ['tags', wide('<a ')],
    ['headings below a line', wide('a\n===\n')],
    ['list items', wide('- a\n')],
    ['table cells', wide('|a')],
    ['a long line', wide('a ')],
  ])('ends within the deadline: %s', async (_, text) => {
    const thread = open({ deadline: 300 })
    const { problems, content } = await readDocument('card.md', file(text), thread)
    const sections = content.format === 'markdown' ? content.sections : []
    expect(sections.length > 0).toBe(problems.length === 0)
    for (const { code } of problems) expect(['too-complex', 'too-deep']).toContain(code)
  })

  it('reads a long file of ordinary Markdown in the worker', async () => {
    const text =
      `# Title\n\nSome prose with **bold** and \`code\`.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n`.repeat(
        1_500,
      )
    const document = await readDocument('card.md', file(text), open({ deadline: 60_000 }))
    const read = parseChunks(splitChunks(text, 1))
    expect(document.problems).toEqual([])
    expect(document.content).toMatchObject(read)
  })
})
