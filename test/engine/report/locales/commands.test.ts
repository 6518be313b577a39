import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../locales/index.ts'

/** Every text below a value; a function is asked with a number and with an id, as code. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [1, 2, '`x`'].map((argument) => String(value(argument)))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe.each(['en', 'de'] as const)('the words of answers in %s', (name) => {
  it('claim nothing, mention nobody, and leave nothing open', async () => {
    const texts = textsIn(await wordsOf(name, 'commands'))
    expect(texts.length).toBeGreaterThan(40)
    for (const text of texts)
      expect(text).not.toMatch(/complian|certif|\bsafe\b|konform|zertifiz|@|undefined|null|\bTODO\b/i)
  })
})
