import type { EvidenceSet, Found } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import type { SignOffRecord } from '../../schemas/sign-off.ts'
import { textLimit } from '../documents/limits.ts'
import { resolvePath } from '../documents/repository-path.ts'
import type { ReleaseFiles } from '../evidence/read-release.ts'
import type { Blob, Tree } from '../source.ts'
import { contentDigest } from './canonical.ts'

type SignOffFound = Extract<EvidenceSet['signOff'], Found<SignOffRecord>>

/** The digest of each file that a sign-off names, by repository path, and the names that bind nothing. */
export type BoundFiles = { readonly digests: ReadonlyMap<string, string>; readonly problems: readonly Issue[] }

/** A segment that stands for another folder, or for none. */
const indirect = /(?:^|\/)\.{0,2}(?:\/|$)/

/** Reads every file that a sign-off names. What leads out of its folder, or is no file, binds nothing. */
export async function bindFiles(
  tree: Tree,
  { modelFolder }: ReleaseFiles,
  { content, locate }: SignOffFound,
): Promise<BoundFiles> {
  const written = (content.subject?.files ?? []).map(({ path = '' }) => path)
  const named = written.map((path) => (indirect.test(path) ? null : resolvePath(modelFolder, path)))
  const blobs = await tree.read([...new Set(named.flatMap((path) => path ?? []))])
  const digests = new Map<string, string>()
  const problems: Issue[] = []
  for (const [index, path] of named.entries()) {
    const item = `subject.files.${index}.path`
    const bound = path !== null && named.indexOf(path) < index ? twice : bind(path, blobs)
    if ('problem' in bound) problems.push({ ...bound, item, at: locate(item), args: argumentsOf(path) })
    else digests.set(bound.path, bound.digest)
  }
  return { digests, problems }
}

type Unbound = {
  readonly problem:
    | 'outside-repository'
    | 'named-twice'
    | 'file-absent'
    | 'link'
    | 'submodule'
    | 'not-a-file'
    | 'too-large'
}

type Bound = { readonly path: string; readonly digest: string }

const twice: Unbound = { problem: 'named-twice' }

function bind(path: string | null, blobs: ReadonlyMap<string, Blob>): Bound | Unbound {
  if (path === null) return { problem: 'outside-repository' }
  const blob = blobs.get(path)
  switch (blob?.kind) {
    case 'file':
      return { path, digest: contentDigest(blob.bytes) }
    case 'link':
    case 'submodule':
    case 'too-large':
      return { problem: blob.kind }
    case 'folder':
      return { problem: 'not-a-file' }
    default:
      return { problem: 'file-absent' }
  }
}

function argumentsOf(path: string | null): NonNullable<Issue['args']> {
  return { limit: textLimit, ...(path === null ? {} : { path }) }
}
