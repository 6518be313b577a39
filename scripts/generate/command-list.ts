import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandTable, usageOf } from '../../bot/commands/command-table.ts'
import { commands } from '../../locales/en/commands.ts'

const path = 'docs/guide/commands.md'
const section = /(<!-- commands -->\n)[\s\S]*?(<!-- end of commands -->)/

/** The guide with its list of commands, as help has it now. */
export function commandList(root: string): ReadonlyMap<string, string> {
  const { help } = commands
  const rows = commandTable.map(
    (entry) => `| \`${usageOf(entry)}\` | ${capital(help.commands[entry.name])} | ${help.mayAsk[entry.mayAsk]} |`,
  )
  const table = ['', '| Command | What it does | Who may |', '|---|---|---|', ...rows, '', ''].join('\n')
  const text = readFileSync(join(root, path), 'utf8')
  return new Map([[path, text.replace(section, (_, start: string, end: string) => `${start}${table}${end}`)]])
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
