// Writes everything that is derived from the catalogue and the schemas: JSON Schemas, pages of the measures, the index,
// the inputs and outputs of the Action, the tables of formats, commands, inputs and outputs.
// With --check nothing is written, and a difference is an error.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { actionManifest } from './generate/action-manifest.ts'
import { commandList } from './generate/command-list.ts'
import { configurationPage } from './generate/configuration-page.ts'
import { decisionIndex } from './generate/decision-index.ts'
import { exampleValues } from './generate/example-values.ts'
import { formatTable } from './generate/format-table.ts'
import { itemPages } from './generate/item-pages.ts'
import { jsonSchemas } from './generate/json-schemas.ts'
import { licenceTextTable } from './generate/licence-texts.ts'
import { measurePages } from './generate/measure-pages.ts'
import { readmePage } from './generate/readme.ts'
import { scopePages } from './generate/scope-pages.ts'
import { weightKindTable } from './generate/weight-kinds.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const owned = ['schemas/json', 'docs/measures', 'docs/items']

const files = new Map<string, string>([
  ...jsonSchemas(),
  ...measurePages(),
  ...itemPages(),
  ...scopePages(),
  ...decisionIndex(root),
  ...exampleValues(root),
  ...configurationPage(root),
  ...actionManifest(root),
  ...formatTable(root),
  ...commandList(root),
  ...weightKindTable(root),
  ...licenceTextTable(),
  ...(await readmePage(root)),
])
const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path)
const left = owned.flatMap((folder) => filesIn(folder)).filter((path) => !files.has(path))

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...left]) process.stderr.write(`stale: ${path}\n`)
  process.exitCode = stale.length + left.length > 0 ? 1 : 0
} else {
  for (const path of left) rmSync(join(root, path))
  for (const path of stale) write(path, files.get(path) ?? '')
}
process.stdout.write(`${files.size} generated files, ${stale.length + left.length} differed\n`)

function current(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
