import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commandNames } from '../../../bot/commands/command-table.ts'
import type { Store } from '../../../bot/store/store.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

/** A word that no answer of ours has by itself. */
const mark = 'zzqx'

const words = [
  mark,
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  `@${mark}`,
  `@acme/${mark}`,
  `#${mark}`,
  `\`${mark}\``,
  `<img/src=x/onerror=${mark}>`,
  `<!--${mark}`,
  `[${mark}](https://${mark}.example)`,
  `https://${mark}.example`,
  `\u202e${mark}\u202c`,
  `\u200b${mark}`,
  `\ufeff${mark}`,
  `${mark}\u0000`,
  `\${${mark}}`,
  `$(${mark})`,
  `';${mark}--`,
  mark.repeat(16_000),
]

describe.each(['', 'explain ', 'recheck ', 'scaffold ', 'who ', 'help ', 'sign-off '])('/gpai %s…', (command) => {
  it('never says what somebody wrote', async () => {
    const scene = await openScene(store)
    for (const [index, word] of words.entries()) {
      await scene.ask(`/gpai ${command}${word}`.slice(0, 65_536), 'tia')
      const answer = scene.answers().at(-1) ?? ''
      expect(scene.answers()).toHaveLength(index + 1)
      expect(answer).not.toContain(mark)
      expect(answer).not.toMatch(/__proto__|constructor|toString|etc\/passwd|\p{Cf}|(^|\W)@\w/u)
      expect(answer.length).toBeLessThan(10_000)
    }
    expect(scene.lines.join('')).not.toContain(mark)
    expect((await ledgerOf(store)).join('')).not.toContain(mark)
    await scene.close()
  })
})

describe('a comment in an odd form', () => {
  it.each([
    ['with Windows line ends', '/gpai help\r\nmore'],
    ['with tabs', '/gpai\thelp\t'],
    ['with spaces that do not break', '/gpai\u00a0help\u00a0'],
    ['with 65,536 characters', `/gpai help\n${'x'.repeat(65_525)}`],
    ['with a second command below', '/gpai help\n/gpai scaffold'],
  ])('%s is its first line', async (_, body) => {
    const { ask, close } = await openScene(store)
    expect((await ask(body, 'wim'))[0]).toContain('Anybody may ask.')
    expect(await ledgerOf(store)).toEqual(['command wim acme/atlas#1 help'])
    await close()
  })

  it.each(commandNames.map((name) => `- [x] /gpai ${name}`))('%s is a checkbox and no command', async (body) => {
    const { ask, writes, close } = await openScene(store)
    expect(await ask(body, 'wim')).toEqual([])
    expect(writes()).toEqual([])
    await close()
  })
})
