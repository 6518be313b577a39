import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { plain } from '../../engine/evidence/non-answers/words.ts'

const path = 'commitments/data/example-values.ts'

/** A text of an example with the keys that lead to it. */
type Value = { readonly key: string; readonly text: string }

const providerKeys = /(?:^|\.)(?:legal_name|provider_legal_name|base\.provider|authorised_representative\.name)$/
const modelKeys =
  /(?:^|\.)(?:model\.(?:name|family_id)|base\.model_id|model_name\.(?:identifier|versions)|model\.versioned_names)$/
const host = /(?:https?:\/\/|@)([a-z0-9.-]+)/gi

/** The module with the names, addresses and digests of the shipped examples, which are no answers of anybody else. */
export function exampleValues(root: string): ReadonlyMap<string, string> {
  const values = yamlFiles(join(root, 'examples')).flatMap((file) => textsIn(parse(readFileSync(file, 'utf8')), ''))
  const forms = markdownForms(join(root, 'examples'))
  const names = [...textsAt(values, providerKeys), ...forms.flatMap((text) => cellOf(text, 'Legal name'))].map(plain)
  const own = names.map((name) => name.split(' ')[0] ?? name)
  const hosts = [...values.map(({ text }) => text), ...forms]
    .flatMap((text) => [...text.matchAll(host)].map(([, name = '']) => name.toLowerCase()))
    .map((name) => name.split('.').slice(-2).join('.'))
    .filter((name) => own.some((word) => name.startsWith(word)))
  const models = [...textsAt(values, modelKeys), ...forms.flatMap((text) => cellOf(text, 'Model name'))].map(plain)
  const digests = values.flatMap(({ text }) => text.match(/\b[0-9a-f]{64}\b/g) ?? [])
  const lines = [
    '// Generated from examples/ by npm run generate. Do not edit.',
    '',
    ...listOf('exampleProviders', 'Providers of the examples and their addresses, in lower case.', [
      ...names,
      ...hosts,
    ]),
    ...listOf('exampleModels', 'Models of the examples, in lower case.', models),
    ...listOf('exampleDigests', 'Digests that the examples state.', digests),
  ]
  return new Map([[path, `${lines.join('\n').trimEnd()}\n`]])
}

function listOf(name: string, says: string, values: readonly string[]): readonly string[] {
  const items = [...new Set(values)].sort().map((value) => `  '${value}',`)
  return [`/** ${says} */`, `export const ${name}: readonly string[] = [`, ...items, ']', '']
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function yamlFiles(folder: string): readonly string[] {
  return filesIn(folder).filter((file) => file.endsWith('.yaml') && file.includes('gpai/'))
}

function markdownForms(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('model-documentation.md'))
    .map((file) => readFileSync(file, 'utf8'))
}

/** The cells of a table row that begins with a name; names in brackets and commas are several. */
function cellOf(text: string, name: string): readonly string[] {
  const row = text.split('\n').find((line) => line.startsWith(`| ${name}`))
  const cell = row?.split('|')[2]?.trim() ?? ''
  return cell.split(/[(),]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function textsIn(value: unknown, key: string): readonly Value[] {
  if (typeof value === 'string') return [{ key, text: value }]
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, key === '' ? name : `${key}.${name}`))
}

function textsAt(values: readonly Value[], keys: RegExp): readonly string[] {
  return values.filter(({ key }) => keys.test(key)).map(({ text }) => text)
}
