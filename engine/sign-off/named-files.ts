import type { EvidenceSet, Found } from '../../commitments/case.ts'
import type { Place } from '../../commitments/place.ts'
import type { SignOffRecord } from '../../schemas/sign-off.ts'
import { documentLimit } from '../documents/limits.ts'
import { resolvePath } from '../documents/repository-path.ts'
import type { ReleaseFiles } from '../evidence/read-release.ts'
import type { Blob, Tree } from '../source.ts'
import { contentDigest } from './canonical.ts'

type SignOffFound = Extract<EvidenceSet['signOff'], Found<SignOffRecord>>

/** The digest of each file that a sign-off names, by repository path, and the names that bind nothing. */
export type BoundFiles = { readonly digests: ReadonlyMap<string, string>; readonly problems: readonly Place[] }

/** A segment that stands for another folder, or for none. */
const indirect = /(?:^|\/)\.{0,2}(?:\/|$)/

/** Reads every file that a sign-off names. What leads out of its folder, or is no file, binds nothing. */
export async function bindFiles(
  tree: Tree,
  { modelFolder }: ReleaseFiles,
  { content, locate }: SignOffFound,
): Promise<BoundFiles> {
  const named = (content.subject?.files ?? []).map(({ path = '' }, index) => {
    const resolved = indirect.test(path) ? null : resolvePath(modelFolder, path)
    return { resolved, item: `subject.files.${index}.path` }
  })
  const problems: Place[] = []
  const digests = new Map<string, string>()
  const seen = new Set<string>()
  const blobs = await tree.read([...new Set(named.flatMap(({ resolved }) => resolved ?? []))])
  for (const { resolved, item } of named) {
    const bound = resolved === null ? ({ problem: 'outside-repository' } as const) : bind(blobs.get(resolved))
    const twice = resolved !== null && seen.has(resolved)
    if (resolved !== null) seen.add(resolved)
    const path = resolved === null ? {} : { path: resolved }
    if (twice) problems.push({ problem: 'named-twice', item, at: locate(item), args: path })
    else if (typeof bound === 'object')
      problems.push({ problem: bound.problem, item, at: locate(item), args: { ...path, limit: documentLimit } })
    else if (resolved !== null) digests.set(resolved, bound)
  }
  return { digests, problems }
}

type Unbound = {
  readonly problem: 'outside-repository' | 'file-absent' | 'link' | 'submodule' | 'not-a-file' | 'too-large'
}

function bind(blob: Blob | undefined): string | Unbound {
  switch (blob?.kind) {
    case 'file':
      return contentDigest(blob.bytes)
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
