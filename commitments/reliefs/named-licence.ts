import { disqualifyingTerms } from '../data/licences.ts'
import { isSameLicence } from '../licence/identifier.ts'
import { type LicenceReading, readLicence } from '../licence/read-licence.ts'
import { licenceClassOf } from '../scope/licence.ts'
import { asks, blocks, type Hit } from './compare.ts'
import { inData, inFile, inManifest, isSaid, type Sources, textAt } from './sources.ts'

type Read = { readonly path: string; readonly reading: LicenceReading }

/** How the text that the manifest names stands to the licence that it names; `null` where there is no text to read. */
function textRead({ manifest: { license }, evidence: { files } }: Sources): Read | null {
  const path = isSaid(license?.text) ? files.resolve(license.text) : null
  const text = path === null ? null : (files.at(path)?.text ?? null)
  return path === null || text === null ? null : { path, reading: readLicence(license?.spdx ?? '', text) }
}

/** Whether the text is that of the licence. */
function licenceOfText(sources: Sources): Hit | null {
  const read = textRead(sources)
  if (read === null) return asks(inManifest(sources, 'license.text'))
  if (read.reading === 'other') return blocks(inFile(read.path))
  return ['reference', 'partly', 'not-compared'].includes(read.reading) ? asks(inFile(read.path)) : null
}

/** The card's front matter names a licence that is known to withhold a right, or another one than the manifest. */
function licenceOfCard({ card, manifest }: Sources): Hit | null {
  const written = textAt(card, 'license')
  if (card === null || written === null || written.toLowerCase() === 'other') return null
  if (licenceClassOf(written) === 'restricted') return blocks(inData(card, 'card', 'license'))
  return isSameLicence(written, manifest.license?.spdx ?? '') ? null : asks(inData(card, 'card', 'license'))
}

/** Whether text and card are about the licence that the manifest names. */
export function namedLicence(sources: Sources): Hit | null {
  const [ofText, ofCard] = [licenceOfText(sources), licenceOfCard(sources)]
  return ofCard?.effect === 'blocks' ? ofCard : (ofText ?? ofCard)
}

/** Terms beside the standard text: those on safety can stand, all others end the exemption. */
export function furtherTerms(sources: Sources): Hit | null {
  const { license } = sources.manifest
  const terms = license?.restrictions ?? []
  const read = textRead(sources)
  if (read?.reading === 'further-terms') return blocks(inFile(read.path))
  if (licenceClassOf(license?.spdx ?? '') === 'restricted') return blocks(inManifest(sources, 'license.spdx'))
  const index = terms.findIndex((term) => disqualifyingTerms.some((pattern) => pattern.test(term)))
  if (index >= 0) return blocks(inManifest(sources, `license.restrictions.${index}`))
  if (read?.reading === 'safety-terms' || read?.reading === 'notices') return asks(inFile(read.path))
  return terms.length > 0 ? asks(inManifest(sources, 'license.restrictions')) : null
}
