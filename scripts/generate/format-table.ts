import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileInput } from '../../action/inputs.ts'
import { formats, formatsOfferedAs } from '../../engine/report/render.ts'

const path = 'docs/guide/ml-team.md'
const section = /(<!-- formats -->\n)[\s\S]*?(<!-- end of formats -->)/

/** The guide with its table of formats, as they are offered now. */
export function formatTable(root: string): ReadonlyMap<string, string> {
  const rows = formatsOfferedAs('command-line').map((name) => {
    const { holds, mediaType, extension } = formats[name]
    const isInput = formatsOfferedAs('action-input').includes(name)
    const ways = [
      `\`--format ${name}\``,
      `\`--output ${name}=FILE\``,
      ...(isInput ? [`input \`${fileInput(name)}\``] : []),
    ]
    return `| ${holds} | ${ways.join(', ')} | \`${mediaType}\`, \`.${extension}\` |`
  })
  const table = ['', '| What | How to get it | Media type, usual ending |', '|---|---|---|', ...rows, '', ''].join('\n')
  const text = readFileSync(join(root, path), 'utf8')
  return new Map([[path, text.replace(section, (_, start: string, end: string) => `${start}${table}${end}`)]])
}
