import { valueAt } from '../../answers/value-at.ts'
import type { Case, Evidence } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { namedFile } from './named-file.ts'
import { type Flaw, seeIn } from './see-in.ts'

/**
 * Each item points to a document: where it is, its hash and who keeps it. A document in the repository has that hash;
 * one outside is for its custodian to show.
 */
export function documentPointed(kind: 'safetyModelReport' | 'safetyRecords', ...items: readonly string[]): Check {
  return {
    name: 'document-pointed',
    reads: [kind],
    run: (the) => {
      const record: Evidence<unknown> = the.evidence[kind]
      return seeIn(record, (content, flaw) =>
        items.flatMap((item) => [
          ...incomplete(valueAt(content, item), item, flaw),
          ...misplaced(the, valueAt(content, item), { item, flaw }),
        ]),
      )
    },
  }
}

function incomplete(pointer: unknown, item: string, flaw: Flaw): readonly Place[] {
  const somewhere = ['path', 'url', 'location'].some((key) => valueAt(pointer, key) !== undefined)
  const absent = ['sha256', 'custodian'].filter((key) => valueAt(pointer, key) === undefined)
  return [...(somewhere ? [] : ['location']), ...absent].map((key) => flaw('not-stated', `${item}.${key}`))
}

function misplaced(
  { evidence: { files } }: Case,
  pointer: unknown,
  { item, flaw }: { item: string; flaw: Flaw },
): readonly Place[] {
  const path = valueAt(pointer, 'path')
  const sha256 = valueAt(pointer, 'sha256')
  if (typeof path !== 'string') return []
  const found = namedFile(files, flaw, { item: `${item}.path`, path })
  if ('place' in found) return [found.place]
  if (sha256 === undefined || sha256 === found.file.sha256) return []
  return [flaw('hash-disagrees', `${item}.sha256`, { path: found.file.path })]
}
