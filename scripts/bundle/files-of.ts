import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const atStart = /(?:from|import)"(\.{1,2}\/[^"]+)"/g
const atAnyTime = /(?:from|import)\(?["'`](\.{1,2}\/[^"'`]+)["'`]|new URL\(["'`](\.{1,2}\/[^"'`]+)["'`]/g

/** The files that a bundle loads when it starts. */
export function startFilesOf(entry: string): ReadonlySet<string> {
  return reached(entry, atStart)
}

/** The files of a bundle: those of its start, and those that it may load later. */
export function filesOf(entry: string): ReadonlySet<string> {
  return reached(entry, atAnyTime)
}

function reached(file: string, link: RegExp, files = new Set<string>()): ReadonlySet<string> {
  if (files.has(file)) return files
  files.add(file)
  for (const [, imported, opened] of readFileSync(file, 'utf8').matchAll(link))
    reached(join(dirname(file), imported ?? opened ?? ''), link, files)
  return files
}
