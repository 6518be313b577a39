import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renamed } from '../builders/renamed-example.ts'

/** The root of the project, where `action.yml` is: the tests run the bundle that it names. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files of an example, under the names of another provider. */
export function example(name: string): Readonly<Record<string, Uint8Array>> {
  const folder = join(root, 'examples', name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const read = files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [relative(folder, path), readFileSync(path, 'utf8')] as const
  })
  const texts = Object.entries(renamed(Object.fromEntries(read)))
  return Object.fromEntries(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]))
}
