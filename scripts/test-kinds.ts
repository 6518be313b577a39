import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What starts processes, or replaces something of the process for the next file. */
const processes = /^(node:child_process|nock)$/
const databases = /^(@electric-sql\/pglite|pg)$/

/** Test files by where they run. */
export type TestKinds = {
  /** Each in a process of its own, because it starts others. */
  readonly apart: readonly string[]
  /** One after the other in a process that has one database. */
  readonly database: readonly string[]
  /** One after the other in a process, and in no time. */
  readonly fast: readonly string[]
}

/** Sorts the test files by what they and the files that they share bring with them, so that no list can grow stale. */
export function testKinds(): TestKinds {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .sort()
  const apart = files.filter((file) => brings(file, processes))
  const database = files.filter((file) => !apart.includes(file) && brings(file, databases))
  return { apart, database, fast: files.filter((file) => ![...apart, ...database].includes(file)) }
}

/** Whether a file, or one of the tests' own files that it imports, imports one of these packages. */
function brings(file: string, packages: RegExp, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf(file).some((name) => {
    if (!name.startsWith('.')) return packages.test(name)
    const imported = relative(root, join(root, dirname(file), name))
    return isOurs(imported) && brings(imported, packages, seen)
  })
}

/** A file of the tests or scripts. A text that is to become a file can hold an import, too; what it names is not there. */
function isOurs(file: string): boolean {
  return /^(test|scripts)\/.*\.ts$/.test(file) && existsSync(join(root, file))
}

/** Imports of values: a type brings nothing with it. */
const imports = /^(?:import\b(?! type\b)[^'();=]*|export\b(?! type\b)[^'();=]* from )'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(file: string): readonly string[] {
  const found = readFileSync(join(root, file), 'utf8').matchAll(imports)
  return [...found].flatMap(([, name, later]) => name ?? later ?? [])
}
