import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const sections = [
  'description',
  'trigger_points',
  'criteria',
  'tier_mitigations',
  'timelines',
  'external_input',
  'responsibilities',
  'updates',
] as const

/**
 * The record says where in the Framework document each part stands; where that document is a Markdown file of the
 * repository, the anchors are those of its headings.
 */
export const sectionsFound: Check = {
  name: 'sections-found',
  reads: ['safetyFramework'],
  run: ({ evidence }) =>
    inspectRecord(evidence.safetyFramework, ({ document, sections: map = {} }, issue) => {
      const anchors = anchorsOf(evidence.files, document?.path)
      return sections.flatMap((section) => {
        const place = map[section]
        if (place === undefined) return [issue('not-stated', `sections.${section}`)]
        const lost = anchors !== null && place.startsWith('#') && !anchors.has(place.slice(1).toLowerCase())
        return lost ? [issue('anchor-absent', `sections.${section}`)] : []
      })
    }),
}

/** The anchors of the document; `null` where it is not here or has none. */
function anchorsOf(files: Case['evidence']['files'], path: string | undefined): ReadonlySet<string> | null {
  const resolved = path === undefined ? null : files.resolve(path)
  const anchors = resolved === null ? undefined : files.at(resolved)?.anchors
  return anchors === undefined || anchors.size === 0 ? null : anchors
}
