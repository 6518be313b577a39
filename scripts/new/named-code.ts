import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from './refusal.ts'

/** Code of `commitments/` that an entry names: how it is written in the entry, and where it is imported from. */
export type NamedCode = {
  readonly name: string
  readonly arguments: readonly string[]
  readonly expression: string
  /** The file below `commitments/`. */
  readonly file: string
}

const call = /^(?<name>[a-z]\w*)(?:\((?<said>[^()]*)\))?$/i

/** Finds a check or a condition by how it is written: `policyReviewed`, `stated(copyrightPolicy, complaints.target_days)`. */
export function namedCode(written: string, folders: readonly string[]): NamedCode {
  const { name, said } = call.exec(written.trim())?.groups ?? {}
  if (name === undefined) return refuse(`"${written}" is neither a name nor a name with arguments.`)
  const files = folders.flatMap(filesBelow)
  const file = files.find((path) => exportsOf(path).has(name))
  if (file === undefined) {
    const known = files.flatMap((path) => [...exportsOf(path)]).toSorted()
    return refuse(`Nothing is named ${name} in ${folders.join(' or ')}. There are: ${known.join(', ')}.`)
  }
  const parts = said === undefined ? [] : said.split(',').map((part) => part.trim().replace(/^['"]|['"]$/g, ''))
  return { name, arguments: parts, expression: expressionOf(name, said === undefined ? null : parts), file }
}

/** How code with such arguments is called; a list of fields stands in brackets. */
function expressionOf(name: string, parts: readonly string[] | null): string {
  if (parts === null) return name
  const quoted = parts.map((part) => `'${part}'`)
  const [kind, ...fields] = quoted
  return name === 'statedThroughout' ? `${name}(${kind}, [${fields.join(', ')}])` : `${name}(${quoted.join(', ')})`
}

function filesBelow(folder: string): readonly string[] {
  const root = new URL('../../commitments/', import.meta.url)
  if (folder.endsWith('.ts')) return [folder]
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path).endsWith('.ts'))
    .map((path) => `${folder}/${path}`)
}

function exportsOf(path: string): ReadonlySet<string> {
  const text = readFileSync(new URL(`../../commitments/${path}`, import.meta.url), 'utf8')
  return new Set([...text.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name))
}
