import type { Case, FileFacts, Found } from '../case.ts'
import type { Place } from '../place.ts'

/** A file that a record names, or why it cannot be looked at. */
export type NamedFile = { readonly file: FileFacts } | { readonly place: Place }

/** The file whose path stands in an item of a record. */
export function namedFile({ evidence: { files } }: Case, record: Found<unknown>, named: { item: string; path: string }): NamedFile {
  const at = record.locate(named.item)
  const path = files.resolve(named.path)
  if (path === null) return { place: { problem: 'outside-repository', item: named.item, at } }
  const file = files.at(path)
  return file === null ? { place: { problem: 'file-absent', item: named.item, at, args: { path } } } : { file }
}

/** The text of a file that a record names; a place where there is none. */
export function namedText(the: Case, record: Found<unknown>, named: { item: string; path: string }): { text: string; path: string } | { place: Place } {
  const found = namedFile(the, record, named)
  if ('place' in found) return found
  const { path, text } = found.file
  if (text !== null && text.trim() !== '') return { text, path }
  return { place: { problem: 'file-empty', item: named.item, at: record.locate(named.item), args: { path } } }
}
