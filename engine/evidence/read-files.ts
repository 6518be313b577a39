import type { Feed } from '../../commitments/case.ts'
import type { Document } from '../documents/document.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { readDocument } from '../documents/read-document.ts'
import type { Blob, Tree } from '../source.ts'
import { withoutProlog } from './feed-prolog.ts'

/** A document with the text it was read from, and the web feed that it is; both `null` where it is none. */
export type ReadFile = { readonly document: Document; readonly text: string | null; readonly feed: Feed | null }

/** Reads files of a tree, and parses each as what its name says. Paths at which nothing stands are left out. */
export async function readFiles(
  tree: Tree,
  paths: readonly string[],
  thread: MarkdownThread,
): Promise<ReadonlyMap<string, ReadFile>> {
  if (paths.length === 0) return new Map()
  const blobs = await tree.read(paths)
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(path, blobs.get(path), thread)] as const),
  )
  return new Map(files.flatMap(([path, file]) => (file === null ? [] : [[path, file] as const])))
}

async function readFile(path: string, blob: Blob | undefined, thread: MarkdownThread): Promise<ReadFile | null> {
  if (blob === undefined || blob.kind === 'absent') return null
  const document = await readDocument(path, blob, thread)
  const text = blob.kind === 'file' && document.content.format !== 'none' ? new TextDecoder().decode(blob.bytes) : null
  return { document, text, feed: text !== null && looksLikeFeed(text) ? await feedOf(text) : null }
}

/** XML whose root can be that of a feed, or JSON that names the version of JSON Feed: only then is the parser worth loading. */
function looksLikeFeed(text: string): boolean {
  return /jsonfeed\.org\/version/i.test(text) || /^<(?:[\w-]+:)?(?:rss|feed|rdf)\b/i.test(withoutProlog(text))
}

async function feedOf(text: string): Promise<Feed | null> {
  const { readFeed } = await import('./feed.ts')
  return readFeed(text)
}
