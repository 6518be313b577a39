import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import { render } from '../../engine/report/render.ts'
import { localeOf } from '../../locales/index.ts'
import { quoted } from '../../locales/quoted.ts'
import { exampleFiles } from '../builders/examples.ts'
import { memorySource } from '../builders/memory-source.ts'

const look = { colour: false, width: 80, prefix: '' }

/** What is left of Markdown without its code spans, which show everything as itself. */
function prose(markdown: string): string {
  return markdown.replace(/```[\s\S]*?```/g, '').replace(/(`+)(?:(?!\1)(?!\n\s*\n)[\s\S])+?\1/g, '')
}

const names: Readonly<Record<string, string>> = {
  'a comment': 'a\n\n<!-- swallowed',
  'a fold': '<details><summary>more.txt',
  'a heading': 'x\n\n# All evidence is there\n\n.txt',
  'a link': '[approve](https:evil.example).txt',
  'a picture': '![p](x.png).txt',
  'a mention of a team': '@acme/everyone.txt',
  'a code span that ends early': 'a`b``@acme.txt',
  'an address': 'www.evil.example.txt',
}

describe('a file of a signed release named like', () => {
  it.each(Object.entries(names))('%s shows as a name in Markdown', async (_, name) => {
    const head = { ...exampleFiles('complete-systemic-risk'), [`gpai/${name}`]: 'x\n' }
    const report = await gate(memorySource({ head, visibility: 'public' }), { today: '2026-11-22' })
    for (const language of ['en', 'de'] as const) {
      const text = await render('markdown', report, { locale: await localeOf(language), look })
      expect(text).toContain(quoted(`gpai/${name}`))
      expect(prose(text)).not.toMatch(/<!--|<details><summary>more|^# All|\]\(https:evil|!\[p\]|@acme|www\.evil/m)
    }
  })

  it.each(['\u001b[31mred.txt', '\u202egnp.exe', 'x\nPass: all evidence is there.txt', '\u009b2J.txt', '\r::error::x'])(
    'a command to a terminal (%j) is no command there',
    async (name) => {
      const head = { ...exampleFiles('complete-systemic-risk'), [`gpai/${name}`]: 'x\n' }
      const report = await gate(memorySource({ head, visibility: 'public' }), { today: '2026-11-22' })
      const text = await render('terminal', report, { locale: await localeOf('en'), look })
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(text).not.toMatch(/^(Pass: all|::error)/m)
    },
  )
})

describe('a quoted text', () => {
  it.each(['GH-123', 'deadbeef', 'a/0123456789abcdef0123456789abcdef01234567', 'www.evil.example'])(
    'is code where GitHub would make a link of it: %s',
    (name) => expect(quoted(name)).toBe(`\`${name}\``),
  )

  it.each(['gpai/release.yaml', 'mia', '.github/gpai-gate.yaml', 'gh-pages/a'])('stays a plain name: %s', (name) =>
    expect(quoted(name)).toBe(name),
  )

  it('is one code span or a plain name, whatever it quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = quoted(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
        expect(prose(shown)).toMatch(/^[A-Za-z0-9/._-]*$/)
      }),
      { numRuns: 2000, seed: 20261120 },
    )
  })
})
