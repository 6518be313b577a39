import { nearest } from '../../engine/evidence/text/nearest.ts'
import { type CommandName, type CommandNameWith, commandNames, commandTable } from './command-table.ts'

/** What a comment asks for. `id` is as somebody typed it: it may be compared, and is never shown. */
export type Command =
  | { readonly name: CommandNameWith<'nothing'> }
  | { readonly name: CommandNameWith<'argument'>; readonly id: string }
  | { readonly name: 'sign-off' }
  /** Addressed to us, and not understood. */
  | { readonly name: 'unknown'; readonly near: CommandName | null }

/** Longer words are nobody's command and no id: comparing them would only cost time. */
const longestWord = 100

/** The command that the first line of a comment is, and nothing besides; `null` where it is not addressed to us. */
export function parseCommand(body: string): Command | null {
  const [line = ''] = body.split(/[\r\n\u2028\u2029]/, 1)
  const words = line.trimEnd().split(/\s+/)
  if (words[0]?.toLowerCase() !== '/gpai') return null
  const [, word = 'help', ...rest] = words
  const name = word.toLowerCase()
  if (name === 'sign-off' || name === 'signoff') return { name: 'sign-off' }
  return knownCommand(name, rest) ?? { name: 'unknown', near: nearCommand(name) }
}

function knownCommand(name: string, rest: readonly string[]): Command | null {
  const entry = commandTable.find((one) => one.name === name)
  const [id] = rest
  if (entry === undefined || rest.length > 1) return null
  if (entry.argument === null) return id === undefined ? { name: entry.name } : null
  return id === undefined ? null : { name: entry.name, id }
}

function nearCommand(name: string): CommandName | null {
  const near = name.length > longestWord ? undefined : nearest(name, commandNames)
  return commandNames.find((one) => one === near) ?? null
}
