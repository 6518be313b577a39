import type { Issue } from '../../commitments/issue.ts'
import type { Blob } from '../source.ts'
import { contentDigest, objectDigest } from './canonical.ts'
import type { BoundFiles } from './named-files.ts'
import type { Release } from './release.ts'

/**
 * Binds what a sign-off does not have to name: every file that was read as evidence, and every file below the model's folder
 * that decides what the model does, however large it is.
 */
export async function bindUnnamed({ tree, files, evidence }: Release, named: BoundFiles): Promise<BoundFiles> {
  const oids = new Map(files.model.map((entry) => [entry.path, entry.oid]))
  const model = files.model.map(({ path }) => path)
  const taken = new Set([...named.digests.keys(), evidence.signOff.path])
  const paths = [...new Set([...files.read.keys(), ...model])].filter((path) => !taken.has(path)).sort()
  const blobs = await tree.read(paths)
  const digests = new Map<string, string>()
  const problems: Issue[] = []
  for (const path of paths) {
    const digest = await digestAt(blobs.get(path), oids.get(path) ?? null)
    if (digest !== null) digests.set(path, digest)
    else if (model.includes(path)) problems.push({ problem: 'link', at: { path, line: 1, column: 1 }, args: { path } })
  }
  return { digests, problems }
}

async function digestAt(blob: Blob | undefined, oid: string | null): Promise<string | null> {
  if (blob?.kind === 'file') return contentDigest(blob.bytes)
  if (blob?.kind !== 'too-large') return null
  const object = oid ?? (await blob.objectId?.()) ?? null
  return object === null ? null : objectDigest(object)
}
