import type { FileFacts, Files } from '../../case.ts'
import type { Issue } from '../../issue.ts'
import type { IssueAt } from './inspect-record.ts'

/** An item of a record that names a file. */
export type Named<Item extends string = string> = { readonly item: Item; readonly path: string }

/** The file that an item names, or the issue of a file that is not there. */
export function namedFile<Item extends string>(
  files: Files,
  issue: IssueAt<Item>,
  { item, path }: Named<Item>,
): { readonly file: FileFacts } | { readonly place: Issue } {
  const resolved = files.resolve(path)
  if (resolved === null) return { place: issue('outside-repository', item) }
  const file = files.at(resolved)
  return file === null ? { place: issue('file-absent', item, { path: resolved }) } : { file }
}

/** The file that an item names, with its text; an issue where it is absent, empty or no text. */
export function namedText<Item extends string>(
  files: Files,
  issue: IssueAt<Item>,
  named: Named<Item>,
): { readonly file: FileFacts; readonly text: string } | { readonly place: Issue } {
  const found = namedFile(files, issue, named)
  if ('place' in found) return found
  const { text, path, kind } = found.file
  if (kind !== 'file') return { place: issue(kind, named.item, { path }) }
  if (text !== null && text.trim() !== '') return { file: found.file, text }
  const isLarge = text === null && (found.file.size ?? 0) > 0
  return { place: issue(isLarge ? 'file-unread' : 'file-empty', named.item, { path }) }
}

/** The entries of a list that name a file, each file once: a list can be long, and reading is what costs. */
export function eachFileOnce<Entry extends { readonly path: string }>(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map([...entries].reverse().map((entry) => [entry.path, entry]))
  return entries.filter((entry) => first.get(entry.path) === entry)
}
