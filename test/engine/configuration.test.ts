import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../engine/configuration/read-configuration.ts'
import { defaultConfiguration } from '../../schemas/configuration.ts'
import { type MemoryFile, memorySource } from '../builders/memory-source.ts'

const path = '.github/gpai-gate.yaml'
const read = (file: MemoryFile) => readConfiguration(memorySource({ head: {}, base: { [path]: file } }).trusted)

describe('the configuration', () => {
  it('is the usual one where there is no file', async () => {
    expect(await readConfiguration(memorySource({ head: { [path]: 'locale: de' }, base: {} }).trusted)).toEqual(
      defaultConfiguration,
    )
  })

  it('is the usual one where the file is empty', async () => {
    expect(await read('')).toEqual(defaultConfiguration)
    expect(await read('# nothing yet\n')).toEqual(defaultConfiguration)
  })

  it('takes each value of the file over the usual one', async () => {
    const text = [
      'releases:',
      '  paths: [models/**]',
      '  labels: [ship]',
      '  titles: ["Release *"]',
      '  base_branches: [main]',
      'locale: de',
      'strictness:',
      '  legacy_block_days: 30',
      '  warnings_block: true',
    ].join('\n')
    expect(await read(text)).toEqual({
      releases: { paths: ['models/**'], labels: ['ship'], titles: ['Release *'], base_branches: ['main'] },
      locale: 'de',
      strictness: { legacy_block_days: 30, warnings_block: true },
    })
  })

  it.each([
    ['an unknown key', 'locale: en\nreleses:\n  paths: []\n', { line: 2, column: 1 }, /did you mean "releases"/],
    ['a value that is no option', 'locale: fr\n', { line: 1, column: 9 }, /en, de/],
    ['a wrong type', 'releases:\n  paths: models\n', { line: 2, column: 10 }, /type/],
    ['a file that does not parse', 'locale: [en\n', { line: 2 }, /parse/],
    ['a list at the top', '- locale\n', { line: 1, column: 1 }, /mapping/],
  ])('cannot be used with %s, and says where', async (_, text, place, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'configuration-invalid',
      place: { path, ...place },
      message: expect.stringMatching(message),
    })
  })

  it('cannot be used when it is a symbolic link', async () => {
    await expect(read({ kind: 'link' })).rejects.toMatchObject({ code: 'configuration-invalid' })
  })
})
