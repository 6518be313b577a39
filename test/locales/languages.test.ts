import { describe, expect, it } from 'vitest'
import { de } from '../../locales/de/index.ts'
import { en } from '../../locales/en/index.ts'

/** Whole sentences are translated; names, keys and commands may be the same in all languages. */
const sentence = /[A-Za-z]+(?: [A-Za-z]+){3,}/

/** What no text of ours may say of a model or its provider, and what shows that an argument did not arrive. */
const forbidden = /complian|certif|konform|zertifi|rechtssicher|undefined|\bnull\b|\[object/i

/** Every text and function below a value, by its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
}

const parts = Object.entries(en).map(([name, load]) => ({ name, load, german: de }))

describe.each(parts)('the words of $name', ({ name, load, german }) => {
  const other = Object.entries(german).find(([part]) => part === name)?.[1]

  it('have the same keys in every language', async () => {
    const kinds = async (words: unknown) =>
      leaves(await words)
        .filter(([path]) => !/^\.(measures|name)\b/.test(path) && !path.endsWith('.yes') && !/\.yes\.\d/.test(path))
        .map(([path, leaf]) => `${path}: ${typeof leaf}`)
        .toSorted()
    expect(await kinds(other?.())).toEqual(await kinds(load()))
  })

  it('are German in German, and claim nothing', async () => {
    const english = new Map(leaves(await load()))
    for (const [path, text] of leaves(await other?.())) {
      if (typeof text !== 'string') continue
      expect(text, path).not.toMatch(forbidden)
      if (sentence.test(text)) expect(text, path).not.toBe(english.get(path))
    }
  })
})
