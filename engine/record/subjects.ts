import { createHash } from 'node:crypto'
import type { Case, FileFacts } from '../../commitments/case.ts'
import type { ReleaseReport } from '../../schemas/report.ts'
import { lfsPointer } from '../documents/lfs-pointer.ts'

type Named = readonly [path: string | null, stated: string | null]

/**
 * The files that a verdict is about, with the SHA-256 of their bytes or of what a Git LFS pointer points to: all that was read
 * of the `gpai` folder, and the files that manifest and sign-off name. What was not read has the hash that the manifest states.
 */
export function subjectsOf({ evidence: { files, release, signOff } }: Case): ReleaseReport['subjects'] {
  const manifest = release.state === 'found' ? release.content : {}
  const model = (manifest.files ?? []).map(({ path = '', sha256 = null }): Named => [files.resolve(path), sha256])
  const named = signOff.state === 'found' ? (signOff.content.subject?.files ?? []) : []
  const documents = [...named.map(({ path }) => path), ...Object.values(manifest.documents ?? {})]
  const below = files.beside.filter((path) => path.startsWith(`${files.folder}/`))
  const all: readonly Named[] = [
    ...below.map((path): Named => [path, null]),
    ...documents.map((path): Named => [files.resolve(path ?? ''), null]),
    ...model,
  ]
  const found = all.flatMap(([path, stated]) => (path === null ? [] : subjectAt(path, files.at(path), stated)))
  const unique = new Map(found.map((one) => [one.path, one]))
  return [...unique.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function subjectAt(path: string, file: FileFacts | null, stated: string | null): ReleaseReport['subjects'] {
  const sha256 = file?.sha256 ?? stated
  if (sha256 === null) return []
  const text = file?.text ?? ''
  const pointer = lfsPointer(text) === null ? {} : { pointer: createHash('sha256').update(text).digest('hex') }
  return [{ path, sha256, ...pointer }]
}
