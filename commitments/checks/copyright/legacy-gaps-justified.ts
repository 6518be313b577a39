import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { notStated } from './of-copyright-policy.ts'

/** Where a gap of an older model has to be disclosed. */
type Disclosure = 'copyright-policy' | 'training-summary'

/**
 * Gaps are listed for older models only; each names why it cannot be closed, justifies it, and is disclosed in the
 * document.
 */
export function legacyGapsJustified(document: Disclosure): Check {
  return {
    name: 'legacy-gaps-justified',
    reads: ['release'],
    run: ({ evidence: { release }, scope }) =>
      inspectRecord(release, (manifest, issue) => {
        return (manifest.legacy?.gaps ?? []).flatMap((gap, index) =>
          scope.legacy ? issuesOf(issue, gap, { index, document }) : tooNew(issue, gap, { index, document }),
        )
      }),
  }
}

type Gap = NonNullable<NonNullable<ReleaseManifest['legacy']>['gaps']>[number]
type Entry = { readonly index: number; readonly document: Disclosure }

/** A gap of a newer model is reported for the document in which it is disclosed; for every one where none is named. */
function tooNew(issue: IssueAt, { disclosed_in: where = [] }: Gap, { index, document }: Entry): readonly Issue[] {
  return where.length > 0 && !where.includes(document) ? [] : [issue('legacy-only', `legacy.gaps.${index}`)]
}

function issuesOf(
  issue: IssueAt,
  { reason, justification, disclosed_in: where = [] }: Gap,
  { index, document }: Entry,
): readonly Issue[] {
  const item = `legacy.gaps.${index}`
  return [
    ...notStated(issue, { [`${item}.reason`]: reason, [`${item}.justification`]: justification }),
    ...(where.includes(document) ? [] : [issue('gap-undisclosed', item)]),
  ]
}
