import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import { unsignedDuties } from '../../applies/core.ts'
import type { Case } from '../../case.ts'
import { type Check, nothingToSee } from '../../check.ts'
import { dutiesBehind, type MeansDuty } from '../../data/duty-points.ts'
import type { Issue } from '../../issue.ts'
import { owedChapters } from '../../scope/evidence-mode.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

const item = 'alternative_means'

/** One means that the manifest lists. */
type Means = NonNullable<ReleaseManifest['alternative_means']>[number]

/** Whether a means names a document of its own. */
export function namesDocument({ document, url }: Means): boolean {
  return document !== undefined || url !== undefined
}

/** A means with its place in the list and the duties that it is about, as far as they are owed without a signed chapter. */
export type MeansEntry = { readonly means: Means; readonly place: string; readonly duties: readonly MeansDuty[] }

/** For each duty that is owed without a signed chapter, a means is listed. */
export const meansExplained: Check = {
  name: 'means-explained',
  reads: ['release'],
  run: (context) =>
    inspectRecord(context.evidence.release, (manifest, issue) => {
      const shown = new Set(entriesOf(context, manifest).flatMap(({ duties }) => duties))
      const open = unsignedDuties(context).filter((duty) => !shown.has(duty))
      return open.length === 0 ? [] : [issue('means-missing', item, { allowed: open })]
    }),
}

/** Each means names an analysis that compares it with the measures of the chapter. */
export const meansMapped: Check = ofMeans('means-mapped', (entries, issue) =>
  entries.flatMap(({ means: { gap_analysis: analysis, measure }, place }) =>
    analysis === undefined && measure === undefined ? [issue('not-stated', `${place}.gap_analysis`)] : [],
  ),
)

/** Every means was reported to the AI Office, on a day that has passed. */
export const meansReported: Check = ofMeans('means-reported', (entries, issue, { facts: { today } }) =>
  entries.flatMap(({ means: { reported_on: reported }, place }) => {
    const where = `${place}.reported_on`
    if (reported === undefined) return [issue('not-stated', where)]
    return reported > today ? [issue('date-in-future', where, { date: today })] : []
  }),
)

/** The means for duties of one Article are listed, and only a person can judge whether they are adequate. */
export function meansJudged(article: '53' | '55'): Check {
  return {
    name: 'means-judged',
    reads: ['release'],
    run: (context) => {
      const { release } = context.evidence
      if (release.state !== 'found') return nothingToSee
      const own = entriesOf(context, release.content).filter(({ duties }) =>
        duties.some((duty) => duty.startsWith(`${article}.`)),
      )
      if (own.length === 0) return nothingToSee
      const issues = own.map(
        ({ place }) => ({ problem: 'person-judges', item: place, at: release.locate(place) }) as const,
      )
      return { result: 'needs-human', issues }
    },
  }
}

/** A check of the listed means, or of those that count; where there is none there is nothing to see. */
export function ofMeans(
  name: string,
  inspect: (entries: readonly MeansEntry[], issue: IssueAt, context: Case) => readonly Issue[],
  counts: (means: Means) => boolean = () => true,
): Check {
  return {
    name,
    reads: ['release'],
    run: (context) => {
      const { release } = context.evidence
      const listed = release.state === 'found' ? entriesOf(context, release.content) : []
      const entries = listed.filter(({ means }) => counts(means))
      return entries.length === 0
        ? nothingToSee
        : inspectRecord(release, (_, issue) => inspect(entries, issue, context))
    },
  }
}

/** The listed means that are about duties owed without a signed chapter. One in the older form is about those of its chapter. */
function entriesOf(context: Case, manifest: ReleaseManifest): readonly MeansEntry[] {
  const unsigned = unsignedDuties(context)
  return (manifest.alternative_means ?? []).flatMap((means, index) => {
    const duties = dutiesOf(context, means).filter((duty) => unsigned.includes(duty))
    return duties.length === 0 ? [] : [{ means, place: `${item}.${index}`, duties }]
  })
}

function dutiesOf({ scope, chapterMeasures }: Case, { duty, measure }: Means): readonly MeansDuty[] {
  if (duty !== undefined) return [duty]
  if (measure === undefined) return []
  return owedChapters(scope.duties).flatMap((chapter) =>
    chapterMeasures[chapter].includes(measure) ? dutiesBehind[chapter] : [],
  )
}
