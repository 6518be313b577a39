import { answeredValue } from '../../answers/answered-value.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'

/** Each weight file below the model's folder is named in a document of the release, so that somebody answers for it. */
export const weightsNamed: Check = {
  name: 'weights-named',
  reads: ['release'],
  run: (context) => {
    const { files } = context.evidence
    const named = new Set(namedFiles(context).flatMap((path) => files.resolve(path) ?? []))
    return gapAt(
      files.weights
        .filter((path) => !named.has(path))
        .map((path) => ({ problem: 'weights-unnamed', at: { path, line: 1, column: 1 }, args: { path } })),
    )
  },
}

/** Every path that the manifest, the form or the sign-off gives to a file that is released or passed on. */
function namedFiles({ evidence: { release, modelDocumentation: form, signOff } }: Case): readonly string[] {
  const manifest = release.state === 'found' ? release.content : {}
  const listed = [
    ...(manifest.files ?? []),
    ...(manifest.base?.files ?? []),
    ...(signOff.state === 'found' ? (signOff.content.subject?.files ?? []) : []),
  ]
  const proofs =
    form.state === 'found'
      ? (answeredValue(form.content, 'general.model_authenticity', 'authenticity')?.files ?? [])
      : []
  return [...listed.flatMap(({ path }) => path ?? []), ...proofs.map(({ path }) => path)]
}
