import { valueAt } from '../../answers/value-at.ts'
import { type Check, gapAt, nothingToSee } from '../../check.ts'
import { isSameLicence } from '../../licence/identifier.ts'

const item = 'license.spdx'

/** The front matter of the model card names the licence of the manifest, or none that can be compared. */
export const licencesAgree: Check = {
  name: 'licences-agree',
  reads: ['release'],
  run: ({ evidence: { release, files } }) => {
    if (release.state !== 'found') return nothingToSee
    const { license, documents } = release.content
    const usual = files.modelFolder === '' ? 'README.md' : `${files.modelFolder}/README.md`
    const path = (documents?.model_card === undefined ? null : files.resolve(documents.model_card)) ?? usual
    const named = valueAt(files.at(path)?.data, 'license')
    if (license?.spdx === undefined || typeof named !== 'string' || named.trim() === '') return nothingToSee
    if (/^(other|unknown)$/i.test(named.trim()) || isSameLicence(named, license.spdx)) return nothingToSee
    return gapAt([{ problem: 'licences-disagree', item, at: release.locate(item), args: { path } }])
  },
}
