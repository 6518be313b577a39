import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The list of all decision records, by number, with their titles. */
export function decisionIndex(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'docs/decisions')
  const records = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .toSorted()
  const lines = records.map((name) => {
    const title = readFileSync(join(folder, name), 'utf8').split('\n', 1)[0]?.replace(/^# /, '') ?? name
    return `- [${name.slice(0, 4)}](${name}): ${title}`
  })
  const text = [
    '<!-- Generated from the records by npm run generate. Do not edit. -->',
    '',
    '# Decisions',
    '',
    'How we read what is unclear, and why things are as they are.',
    '',
    ...lines,
    '',
  ].join('\n')
  return new Map([['docs/decisions/README.md', text]])
}
