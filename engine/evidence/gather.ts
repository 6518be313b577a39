import type { EvidenceSet } from '../../commitments/case.ts'
import { forms, records } from '../../schemas/artefacts.ts'
import { resolvePath } from '../documents/repository-path.ts'
import { withFilesThere } from './attached-files.ts'
import { filesOf } from './files.ts'
import { formEvidence } from './form-evidence.ts'
import type { ReleaseFiles } from './read-release.ts'
import { recordEvidence } from './record-evidence.ts'
import { safetyEvidence } from './safety-evidence.ts'

/**
 * Turns the files of a release into evidence by kind of artefact: found, missing or unreadable. `letPass`: files with names of
 * weights that are none.
 */
export function gatherEvidence(release: ReleaseFiles, letPass: ReadonlySet<string> = new Set()): EvidenceSet {
  const usual = (file: string) => `${release.folder}/${file}`
  const manifest = recordEvidence(records.release.schema, release.read, usual(records.release.file))
  const elsewhere = manifest.state === 'found' ? (manifest.content.documents ?? {}) : {}
  const at = (file: string, named: string | undefined) =>
    (named === undefined ? null : resolvePath(release.modelFolder, named)) ?? usual(file)
  const policy = at(records.copyrightPolicy.file, elsewhere.copyright_policy)
  const summary = at(forms.trainingSummary.file, elsewhere.training_summary)
  const form = at(forms.modelDocumentation.file, elsewhere.model_documentation)
  const files = filesOf(release, letPass)
  return {
    release: manifest,
    copyrightPolicy: recordEvidence(records.copyrightPolicy.schema, release.read, policy),
    modelDocumentation: withFilesThere(
      formEvidence(forms.modelDocumentation, release.read, form),
      forms.modelDocumentation,
      files,
    ),
    trainingSummary: formEvidence(forms.trainingSummary, release.read, summary),
    ...safetyEvidence(release),
    signOff: recordEvidence(records.signOff.schema, release.read, at(records.signOff.file, elsewhere.sign_off)),
    files,
    previous:
      release.previous.size === 0
        ? null
        : {
            copyrightPolicy: recordEvidence(records.copyrightPolicy.schema, release.previous, policy),
            release: recordEvidence(records.release.schema, release.previous, usual(records.release.file)),
            modelDocumentation: formEvidence(forms.modelDocumentation, release.previous, form),
            trainingSummary: formEvidence(forms.trainingSummary, release.previous, summary),
            safetyFramework: recordEvidence(
              records.safetyFramework.schema,
              release.previous,
              usual(records.safetyFramework.file),
            ),
          },
  }
}
