import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The list of all decision records, by number, with their titles and what became of them. */
export function decisionIndex(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'docs/decisions')
  const records = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .toSorted()
  const lines = records.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const [, title = name] = /^# \d{4}\. (.+)$/m.exec(text) ?? []
    const [, date, status] = /^Date: (\S+)\. Status: (.+)\.$/m.exec(text) ?? []
    return `- [${name.slice(0, 4)}](${name}): ${title} (${date}, ${status})`
  })
  const text = [
    '<!-- Generated from the records by npm run generate. Do not edit. -->',
    '',
    '# Decisions',
    '',
    'Why things are as they are, and what was refused. How we read an unclear clause stands on [the page of its measure](../measures/README.md).',
    '',
    ...lines,
    '',
  ].join('\n')
  return new Map([['docs/decisions/README.md', text]])
}
