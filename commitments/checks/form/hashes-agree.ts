import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import type { FileProof } from '../../answers/answer.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Case, Files } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue, Location } from '../../issue.ts'

const authenticity: FormItemId = 'general.model_authenticity'

/** A hash that a document states for a path. */
type Stated = FileProof & { readonly item: string; readonly at: Location }

/** Every hash that the form or the manifest states for a file is that of the file, and both state the same. */
export const hashesAgree: Check = {
  name: 'hashes-agree',
  reads: ['modelDocumentation', 'release'],
  run: (context) => {
    const { files } = context.evidence
    const listed = inManifest(context)
    const proofs = inForm(context).flatMap((proof) => {
      const wrong = againstFile(files, proof)
      return wrong.length > 0 ? wrong : againstList(files, proof, listed)
    })
    return gapAt([...proofs, ...listed.flatMap((stated) => againstFile(files, stated))])
  },
}

function inForm({ evidence: { modelDocumentation: form } }: Case): readonly Stated[] {
  if (form.state !== 'found') return []
  const proofs = answeredValue(form.content, authenticity, 'authenticity')?.files ?? []
  return proofs.map((proof) => ({ ...proof, item: authenticity, at: form.locate(authenticity) }))
}

function inManifest({ evidence: { release } }: Case): readonly Stated[] {
  if (release.state !== 'found') return []
  return (release.content.files ?? []).flatMap(({ path, sha256 }, index) => {
    const item = `files.${index}`
    return path === undefined || sha256 === undefined
      ? []
      : [{ path, sha256, inRepository: true, item, at: release.locate(item) }]
  })
}

/** A file whose content was not read, such as weights that are not stored with Git LFS, cannot disagree. */
function againstFile(files: Files, { path, sha256, inRepository, item, at }: Stated): readonly Issue[] {
  const resolved = files.resolve(path)
  const file = resolved === null ? null : files.at(resolved)
  if (!inRepository && file === null) return []
  if (resolved === null) return [{ problem: 'outside-repository', item, at }]
  if (file === null) return [{ problem: 'file-absent', item, at, args: { path: resolved } }]
  const disagrees = file.sha256 !== null && file.sha256 !== sha256
  return disagrees ? [{ problem: 'hash-disagrees', item, at, args: { path: resolved } }] : []
}

function againstList(files: Files, { path, sha256, item, at }: Stated, listed: readonly Stated[]): readonly Issue[] {
  const resolved = files.resolve(path)
  if (resolved === null) return []
  const others = listed.filter((stated) => files.resolve(stated.path) === resolved && stated.sha256 !== sha256)
  return others.map((other) => ({ problem: 'hash-disagrees', item, at, args: { path: resolved, items: [other.item] } }))
}
