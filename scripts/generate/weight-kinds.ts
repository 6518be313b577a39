import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { weightKinds } from '../../commitments/data/weight-kinds.ts'

const path = 'docs/guide/releases.md'
const section = /(<!-- weight kinds -->\n)[\s\S]*?(<!-- end of weight kinds -->)/

type Kind = { readonly title: string; readonly endings?: readonly string[]; readonly paths?: readonly RegExp[] }

/** The guide with the table of kinds of weights as detection has them now. */
export function weightKindTable(root: string): ReadonlyMap<string, string> {
  const rows = weightKinds.map(({ title, endings = [], paths = [] }: Kind) => {
    const names = endings.map((ending) => `\`${ending}\``)
    return `| ${title} | ${[...names, ...(paths.length > 0 ? ['names that its frameworks give'] : [])].join(', ')} |`
  })
  const table = ['', '| Kind | Known by |', '|---|---|', ...rows, '', ''].join('\n')
  const text = readFileSync(join(root, path), 'utf8')
  return new Map([[path, text.replace(section, (_, start: string, end: string) => `${start}${table}${end}`)]])
}
