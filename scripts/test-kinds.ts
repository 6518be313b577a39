import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a test brings with it that takes long, or that changes the process for the next file. */
const heavy = /^(node:child_process|@electric-sql\/pglite|pg|nock)$/

/**
 * The test files of two kinds. Fast ones share a process, one file after the other; those that start
 * processes or databases, or that replace something of the process, have one of their own.
 */
export function testKinds(): { readonly fast: readonly string[]; readonly apart: readonly string[] } {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .sort()
  const apart = files.filter((file) => isHeavy(file, new Set()))
  return { fast: files.filter((file) => !apart.includes(file)), apart }
}

/** Whether a file, or one of the tests' own files that it imports, brings something heavy with it. */
function isHeavy(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  return importsOf(file).some((name) => {
    if (!name.startsWith('.')) return heavy.test(name)
    const imported = relative(root, join(root, dirname(file), name))
    return /^(test|scripts)\/.*\.ts$/.test(imported) && isHeavy(imported, seen)
  })
}

function importsOf(file: string): readonly string[] {
  const found = readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm)
  return [...found].flatMap(([, name]) => name ?? [])
}
