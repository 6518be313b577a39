import type { Case, EvidenceSet } from '../../commitments/case.ts'
import { configurationPath } from '../configuration/layers.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { gatherEvidence } from '../evidence/gather.ts'
import { type ReleaseFiles, readRelease } from '../evidence/read-release.ts'
import type { Source } from '../source.ts'
import { readSignOff } from './read-sign-off.ts'
import { readSubject, type Subject } from './subject.ts'

/** A release whose evidence is gathered and whose signatures nobody has looked at. */
export type Gathered = {
  readonly context: Case
  /** What the documents say, values that count as no answers included: that is what people sign. */
  readonly written: EvidenceSet
  readonly files: ReleaseFiles
}

type Reading = { readonly source: Source; readonly thread: MarkdownThread }

/** The same cases with who has to sign and who has, all releases of the change seen together. */
export async function withSignOffs(gathered: readonly Gathered[], reading: Reading): Promise<readonly Case[]> {
  const { source } = reading
  const unsigned = await Promise.all(
    gathered.map(async ({ context, written, files }) => {
      const release = { tree: source.proposed, files, evidence: written }
      return { context, release, subject: await readSubject(release) }
    }),
  )
  const digests = new Set(unsigned.flatMap(({ subject }) => subject.digest ?? []))
  return Promise.all(
    unsigned.map(async (one) => {
      const elsewhere = new Set([...digests].filter((digest) => digest !== one.subject.digest))
      const signedAt = earlierSubjects(one.release.files.folder, reading)
      const signOff = await readSignOff(one, { source, signedAt, elsewhere, configurationPath })
      return { ...one.context, signOff }
    }),
  )
}

/** What the sign-off of a release bound at earlier commits; each commit is read once. */
function earlierSubjects(folder: string, { source, thread }: Reading): (commit: string) => Promise<Subject | null> {
  const known = new Map<string, Promise<Subject | null>>()
  const readAt = async (commit: string): Promise<Subject | null> => {
    const tree = await source.at(commit)
    if (tree === null) return null
    const files = await readRelease({ ...source, proposed: tree }, folder, { comparing: false, thread })
    return readSubject({ tree, files, evidence: gatherEvidence(files) })
  }
  return (commit) => {
    const subject = known.get(commit) ?? readAt(commit)
    known.set(commit, subject)
    return subject
  }
}
