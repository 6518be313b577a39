import type { Issue } from '../../commitments/issue.ts'
import { openMarkdownThread } from '../documents/markdown-thread.ts'
import { gatherEvidence } from '../evidence/gather.ts'
import { readRelease } from '../evidence/read-release.ts'
import { releaseFoldersIn } from '../releases.ts'
import type { Source, Tree } from '../source.ts'
import { readSubject } from './subject.ts'

/** What the sign-off of one release binds. */
export type ReleaseDigest = {
  readonly release: string
  /** `null`: something named cannot be bound, or something is left out. */
  readonly digest: string | null
  readonly parts: readonly { readonly name: string; readonly digest: string }[]
  readonly problems: readonly Issue[]
  readonly leftOut: readonly string[]
}

/** A part that is not what it was; `null` where it was not, or is no longer there. */
export type PartChange = { readonly name: string; readonly before: string | null; readonly after: string | null }

/** The digests of every release in a tree, or of the one in a folder. */
export async function releaseDigests(source: Source, tree: Tree, folder?: string): Promise<readonly ReleaseDigest[]> {
  const folders = await releaseFoldersIn(tree)
  const wanted = folders.filter((one) => folder === undefined || one === folder)
  const thread = openMarkdownThread()
  const digests: ReleaseDigest[] = []
  for (const release of wanted) {
    const files = await readRelease({ ...source, proposed: tree }, release, { comparing: false, thread })
    const { digest, parts, problems, leftOut } = await readSubject({ tree, files, evidence: gatherEvidence(files) })
    const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
    digests.push({ release, digest, parts: sorted.map(([name, its]) => ({ name, digest: its })), problems, leftOut })
  }
  await thread.close()
  return digests
}

/** The parts that differ between two states of a release, by name. */
export function partChanges(
  before: Pick<ReleaseDigest, 'parts'> | undefined,
  after: Pick<ReleaseDigest, 'parts'> | undefined,
): readonly PartChange[] {
  const old = new Map((before?.parts ?? []).map(({ name, digest }) => [name, digest]))
  const now = new Map((after?.parts ?? []).map(({ name, digest }) => [name, digest]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((name) => ({ name, before: old.get(name) ?? null, after: now.get(name) ?? null }))
    .filter((part) => part.before !== part.after)
}
