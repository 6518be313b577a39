// Cuts the operations named in test/openapi/operations.ts out of GitHub's OpenAPI description.
// Usage: node scripts/slice-openapi.ts path/to/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { OPERATIONS } from '../test/openapi/operations.ts'

const TARGET = new URL('../test/openapi/github.json', import.meta.url)
/** Words for readers, and GitHub's own extensions; only `x-multi-segment` changes what a path matches. */
const DROPPED =
  /^(description|summary|title|tags|example|examples|externalDocs|deprecated|headers|x-(?!multi-segment).*)$/
/** Objects whose keys are names chosen by the API, not keywords: nothing in them is dropped. */
const NAME_MAPS = new Set(['properties', 'responses', 'content', 'patternProperties'])

const Item = z.record(z.string(), z.unknown())
const Section = z.record(z.string(), z.unknown())
const Description = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Item)),
  components: z.record(z.string(), Section),
})
type Description = z.infer<typeof Description>
type Operation = { readonly method: string; readonly path: string; readonly value: unknown }

function main(file: string | undefined): void {
  if (file === undefined) throw new Error('Give the path of api.github.com.json.')
  const description = Description.parse(JSON.parse(readFileSync(file, 'utf8')))
  const operations = pick(description)
  const components = closure(operations, description)
  const text = print(header(file, description), operations, components)
  writeFileSync(TARGET, text)
  console.log(`${operations.length} operations, ${components.size} components, ${Buffer.byteLength(text)} bytes`)
}

function pick(description: Description): Operation[] {
  const found = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, value]) => ({ method, path, id: value['operationId'], value: clean(value) })),
  )
  const missing = OPERATIONS.filter((id) => !found.some((operation) => operation.id === id))
  if (missing.length > 0) throw new Error(`No such operation: ${missing.join(', ')}.`)
  return found.filter(({ id }) => typeof id === 'string' && OPERATIONS.includes(id))
}

/** Everything the operations refer to, directly or through other components. */
function closure(operations: readonly Operation[], description: Description): Map<string, unknown> {
  const components = new Map<string, unknown>()
  const queue = refs(operations.map(({ value }) => value))
  for (const ref of queue) {
    if (components.has(ref)) continue
    const [section = '', name = ''] = ref.split('/')
    const value = description.components[section]?.[name]
    if (value === undefined) throw new Error(`Nothing at ${ref}.`)
    const cleaned = clean(value)
    components.set(ref, cleaned)
    queue.push(...refs(cleaned))
  }
  return components
}

function refs(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, ref]) => ref ?? '')
}

function clean(node: unknown, keysAreNames = false): unknown {
  if (Array.isArray(node)) return node.map((child) => clean(child))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => keysAreNames || !DROPPED.test(key))
      .map(([key, value]) => [
        key,
        isData(key, keysAreNames) ? value : clean(value, !keysAreNames && NAME_MAPS.has(key)),
      ]),
  )
}

/** Values under these keywords are data, not schemas. */
function isData(key: string, keysAreNames: boolean): boolean {
  return !keysAreNames && (key === 'enum' || key === 'default' || key === 'required')
}

function header(file: string, description: Description): Record<string, string> {
  const manifest = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(readFileSync(join(dirname(file), '..', 'package.json'), 'utf8')))
  return {
    openapi: description.openapi,
    'x-generated-by': 'scripts/slice-openapi.ts',
    'x-source': `${manifest.name} ${manifest.version}, api.github.com.json`,
    'x-sliced-on': new Date().toISOString().slice(0, 10),
    'x-github-api-version': '2022-11-28',
  }
}

/** One operation or component to a line, so that a newer description gives a readable difference. */
function print(
  head: Record<string, string>,
  operations: readonly Operation[],
  components: ReadonlyMap<string, unknown>,
): string {
  const paths = Object.entries(Object.groupBy(operations, ({ path }) => path)).map(
    ([path, group = []]) => `${JSON.stringify(path)}:{\n${lines(group.map(({ method, value }) => [method, value]))}\n}`,
  )
  const sections = Object.entries(Object.groupBy([...components], ([ref]) => ref.split('/')[0] ?? '')).map(
    ([section, group = []]) =>
      `${JSON.stringify(section)}:{\n${lines(sorted(group.map(([ref, value]) => [ref.slice(section.length + 1), value])))}\n}`,
  )
  const first = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return `{\n${first.join(',\n')},\n"paths":{\n${paths.join(',\n')}\n},\n"components":{\n${sections.join(',\n')}\n}\n}\n`
}

function sorted(entries: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function lines(entries: readonly (readonly [string, unknown])[]): string {
  return entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')
}

main(process.argv[2])
