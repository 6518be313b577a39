import { nearest } from '../../engine/evidence/text/nearest.ts'

/** The words of commands, as help lists them. */
export const commandNames = ['help', 'recheck', 'explain', 'scaffold', 'who'] as const

type CommandName = (typeof commandNames)[number]

/** What a comment asks for. `id` is as somebody typed it: it may be compared, and is never shown. */
export type Command =
  | { readonly name: Exclude<CommandName, 'explain'> }
  | { readonly name: 'explain'; readonly id: string }
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
  const [id] = rest
  if (name === 'sign-off' || name === 'signoff') return { name: 'sign-off' }
  if (name === 'explain') return id !== undefined && rest.length === 1 ? { name, id } : { name: 'unknown', near: name }
  const known = rest.length === 0 ? commandNames.find((one) => one === name) : undefined
  return known === undefined || known === 'explain' ? { name: 'unknown', near: nearCommand(name) } : { name: known }
}

function nearCommand(name: string): CommandName | null {
  const near = name.length > longestWord ? undefined : nearest(name, commandNames)
  return commandNames.find((one) => one === near) ?? null
}
