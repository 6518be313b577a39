import { describe, expect, it } from 'vitest'
import { commandNames } from '../../../bot/commands/command-table.ts'
import { parseCommand } from '../../../bot/commands/parse.ts'
import { wordsOf } from '../../../locales/index.ts'
import { localeName } from '../../../schemas/vocabulary.ts'

describe('the table of commands', () => {
  it.each(localeName.options)('has the same commands as help, in the same order: %s', async (language) => {
    const { help } = await wordsOf(language, 'commands')
    expect(Object.keys(help.commands)).toEqual(commandNames)
  })
})

describe('the first line of a comment', () => {
  it.each([
    ['/gpai help', { name: 'help' }],
    ['/gpai', { name: 'help' }],
    ['/GPAI ReCheck', { name: 'recheck' }],
    ['/gpai who  \r\nthanks!', { name: 'who' }],
    ['/gpai\tscaffold\nand more', { name: 'scaffold' }],
    ['/gpai\u00a0who', { name: 'who' }],
    ['/gpai explain Transparency.1.1', { name: 'explain', id: 'Transparency.1.1' }],
    ['/gpai explain __proto__', { name: 'explain', id: '__proto__' }],
    ['/gpai sign-off risk_owner sha256:0000', { name: 'sign-off' }],
    ['/gpai signoff', { name: 'sign-off' }],
    ['/gpai rechekc', { name: 'unknown', near: 'recheck' }],
    ['/gpai recheck now', { name: 'unknown', near: 'recheck' }],
    ['/gpai explain', { name: 'unknown', near: 'explain' }],
    ['/gpai explain a b', { name: 'unknown', near: 'explain' }],
    ['/gpai merge', { name: 'unknown', near: null }],
    ['/gpai constructor', { name: 'unknown', near: null }],
    ['/gpai h\u200belp', { name: 'unknown', near: 'help' }],
  ])('%j is read', (body, command) => {
    expect(parseCommand(body)).toEqual(command)
  })

  it.each([
    '',
    'please /gpai help',
    ' /gpai help',
    '> /gpai help',
    '\n/gpai help',
    '/gpaihelp',
    '/gpai\u200bhelp',
    '- [x] /gpai who',
  ])('%j is not for us', (body) => {
    expect(parseCommand(body)).toBeNull()
  })

  // Nothing measures the time: at this length, work that grows with the square of it would not end.
  it('is read, however long it is', () => {
    for (const filler of [' ', 'a', '\u00a0', '/gpai '])
      expect(parseCommand(`/gpai ${filler.repeat(1_000_000)}x`)).toMatchObject({ name: expect.any(String) })
  })
})
