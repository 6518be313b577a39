import { type Check, gapAt } from '../../check.ts'
import { regionOf } from '../../data/eu-countries.ts'
import { unstated } from '../statements/stated.ts'

const item = 'authorised_representative.country'

/** The authorised representative is established in a Member State; the rest of the EEA goes to a person. */
export const representativeInUnion: Check = {
  name: 'representative-in-union',
  reads: ['release'],
  run: ({ evidence: { release } }) => {
    if (release.state !== 'found') return gapAt(unstated(release, []))
    const country = release.content.authorised_representative?.country
    if (country === undefined) return gapAt(unstated(release, [item]))
    const region = regionOf(country)
    const at = release.locate(item)
    if (region === 'eea') {
      return {
        result: 'needs-human',
        issues: [{ problem: 'scope-question', item, at, args: { question: 'eea-establishment' } }],
      }
    }
    return gapAt(region === 'union' ? [] : [{ problem: 'not-in-union', item, at }])
  },
}
