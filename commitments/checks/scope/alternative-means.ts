import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { owedChapters } from '../../scope/evidence-mode.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const item = 'alternative_means'

type Entry = NonNullable<ReleaseManifest['alternative_means']>[number]

/** For each owed chapter that was not signed, at least one alternative means is described. */
export const meansExplained: Check = {
  name: 'means-explained',
  reads: ['release'],
  run: (context) =>
    inspectRecord(context.evidence.release, ({ alternative_means: entries = [] }, issue) =>
      unsigned(context)
        .filter((measures) => !entries.some((entry) => measures.includes(entry.measure ?? '') && isSaid(entry.means)))
        .map((measures) => issue('not-stated', item, { items: measures })),
    ),
}

/** For each owed chapter that was not signed and has any means described, every measure is mapped to one. */
export const meansMapped: Check = {
  name: 'means-mapped',
  reads: ['release'],
  run: (context) =>
    inspectRecord(context.evidence.release, ({ alternative_means: entries = [] }, issue) => {
      const mapped = new Set(entries.filter(({ means }) => isSaid(means)).map(({ measure }) => measure))
      return unsigned(context)
        .filter((measures) => measures.some((measure) => mapped.has(measure)))
        .map((measures) => measures.filter((measure) => !mapped.has(measure)))
        .filter((open) => open.length > 0)
        .map((open) => issue('measure-not-mapped', item, { items: open, count: open.length }))
    }),
}

/** Every alternative means was reported to the AI Office, on a day that has passed. */
export const meansReported: Check = {
  name: 'means-reported',
  reads: ['release'],
  run: (context) =>
    inspectRecord(context.evidence.release, ({ alternative_means: entries = [] }, issue) =>
      entries.flatMap(({ reported_on }: Entry, index) => {
        const where = `${item}.${index}.reported_on`
        if (reported_on === undefined) return [issue('not-stated', where)]
        return reported_on > context.facts.today ? [issue('date-in-future', where, { date: context.facts.today })] : []
      }),
    ),
}

/** The measures of each owed chapter that was not signed. */
function unsigned({ scope, chapterMeasures }: Case): readonly (readonly string[])[] {
  return owedChapters(scope.duties)
    .filter((chapter) => scope.evidenceMode[chapter] === 'alternative-means')
    .map((chapter) => chapterMeasures[chapter])
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
