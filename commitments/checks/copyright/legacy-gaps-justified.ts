import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'
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
      seeIn(release, (manifest, flaw) => {
        return (manifest.legacy?.gaps ?? []).flatMap((gap, index) =>
          scope.legacy ? flawsOf(flaw, gap, { index, document }) : tooNew(flaw, gap, { index, document }),
        )
      }),
  }
}

type Gap = NonNullable<NonNullable<ReleaseManifest['legacy']>['gaps']>[number]
type Entry = { readonly index: number; readonly document: Disclosure }

/** A gap of a newer model is reported for the document in which it is disclosed; for every one where none is named. */
function tooNew(flaw: Flaw, { disclosed_in: where = [] }: Gap, { index, document }: Entry): readonly Place[] {
  return where.length > 0 && !where.includes(document) ? [] : [flaw('legacy-only', `legacy.gaps.${index}`)]
}

function flawsOf(
  flaw: Flaw,
  { reason, justification, disclosed_in: where = [] }: Gap,
  { index, document }: Entry,
): readonly Place[] {
  const item = `legacy.gaps.${index}`
  return [
    ...notStated(flaw, { [`${item}.reason`]: reason, [`${item}.justification`]: justification }),
    ...(where.includes(document) ? [] : [flaw('gap-undisclosed', item)]),
  ]
}
