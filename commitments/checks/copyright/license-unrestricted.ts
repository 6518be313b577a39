import { type Check, nothingWrong } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { namedText } from '../statements/named-file.ts'

const forbids =
  /\b(may|must|shall|can) ?not\b|\b(prohibit|forbid|disallow)\w*\b|\bnot (be )?(used|permitted|allowed)\b|\bno use\b|untersagt|verboten|nicht (gestattet|erlaubt)/i
const infringes =
  /\binfring\w+|\bviolat\w+ (of )?(the )?(copyright|intellectual property|rights)|urheberrechtsverletz\w*|verletz\w+ (von )?(urheber|schutz)/i

/** No sentence of the licence text prohibits infringing uses: such a sentence belongs in the documentation. */
export const licenseUnrestricted: Check = {
  name: 'license-unrestricted',
  reads: ['release'],
  run: ({ evidence: { release, files } }) =>
    release.state !== 'found'
      ? nothingWrong
      : inspectRecord(release, ({ license = {} }, issue) => {
          if (license.text === undefined) return []
          const item = 'license.text'
          const found = namedText(files, issue, { item, path: license.text })
          if ('place' in found) return [found.place]
          const sentences = found.text.replace(/\s+/g, ' ').split(/[.;]/)
          const restricts = sentences.some(
            (sentence) => forbids.test(sentence) && infringes.test(sentence) && !/patent/i.test(sentence),
          )
          return restricts ? [issue('prohibition-in-license', item, { path: found.file.path })] : []
        }),
}
