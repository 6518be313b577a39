import type { CommandWords } from '../../locales/command-words.ts'
import type { Permission } from './permission.ts'

type Askers = keyof CommandWords['help']['mayAsk']

type CommandEntry = {
  /** The word behind `/gpai`, and the key of what help says of it. */
  readonly name: keyof CommandWords['help']['commands']
  /** What stands behind the word, as help writes it. */
  readonly argument: string | null
  readonly mayAsk: Askers
}

/** The commands in the order of help. Reading one, help, who may give it, and the guide follow this table. */
export const commandTable = [
  { name: 'help', argument: null, mayAsk: 'anybody' },
  { name: 'recheck', argument: null, mayAsk: 'authorOrTriage' },
  { name: 'explain', argument: 'ID', mayAsk: 'anybody' },
  { name: 'scaffold', argument: null, mayAsk: 'authorOrWrite' },
  { name: 'who', argument: null, mayAsk: 'anybody' },
] as const satisfies readonly CommandEntry[]

type Entry = (typeof commandTable)[number]

/** The word of a command. */
export type CommandName = Entry['name']

/** The word of a command that stands alone, or of one that something stands behind. */
export type CommandNameWith<Argument extends 'argument' | 'nothing'> = Argument extends 'nothing'
  ? Extract<Entry, { readonly argument: null }>['name']
  : Exclude<Entry, { readonly argument: null }>['name']

/** The words of all commands. */
export const commandNames: readonly CommandName[] = commandTable.map(({ name }) => name)

/** A command as somebody writes it. */
export function usageOf({ name, argument }: CommandEntry): string {
  return ['/gpai', name, ...(argument === null ? [] : [argument])].join(' ')
}

type Asker = { readonly permission: Permission; readonly byAuthor: boolean }

const allowed: { readonly [A in Askers]: (asker: Asker) => boolean } = {
  anybody: () => true,
  authorOrTriage: ({ permission, byAuthor }) => byAuthor || permission === 'triage' || permission === 'write',
  authorOrWrite: ({ permission, byAuthor }) => byAuthor || permission === 'write',
}

/** Whether somebody who can read the repository may give a command. */
export function mayGive(name: CommandName, asker: Asker): boolean {
  return commandTable.some((entry) => entry.name === name && allowed[entry.mayAsk](asker))
}
