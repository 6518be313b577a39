import type { ItemPath } from '../../../schemas/item-path.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Case, Evidence } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from './inspect-record.ts'
import { namedFile } from './named-file.ts'

/**
 * Each item points to a document: where it is, its hash and who keeps it. A document in the repository has that hash;
 * one outside is for its custodian to show.
 */
export function documentPointed<Kind extends 'safetyModelReport' | 'safetyRecords'>(
  kind: Kind,
  ...items: readonly ItemPath<Kind>[]
): Check {
  return {
    name: 'document-pointed',
    reads: [kind],
    run: (context) => {
      const record: Evidence<unknown> = context.evidence[kind]
      return inspectRecord(record, (content, issue) =>
        items.flatMap((item) => [
          ...incomplete(valueAt(content, item), item, issue),
          ...misplaced(context, valueAt(content, item), { item, issue }),
        ]),
      )
    },
  }
}

function incomplete(pointer: unknown, item: string, issue: IssueAt): readonly Issue[] {
  const somewhere = ['path', 'url', 'location'].some((key) => valueAt(pointer, key) !== undefined)
  const absent = ['sha256', 'custodian'].filter((key) => valueAt(pointer, key) === undefined)
  return [...(somewhere ? [] : ['location']), ...absent].map((key) => issue('not-stated', `${item}.${key}`))
}

function misplaced(
  { evidence: { files } }: Case,
  pointer: unknown,
  { item, issue }: { item: string; issue: IssueAt },
): readonly Issue[] {
  const path = valueAt(pointer, 'path')
  const sha256 = valueAt(pointer, 'sha256')
  if (typeof path !== 'string') return []
  const found = namedFile(files, issue, { item: `${item}.path`, path })
  if ('place' in found) return [found.place]
  if (sha256 === undefined || sha256 === found.file.sha256) return []
  return [issue('hash-disagrees', `${item}.sha256`, { path: found.file.path })]
}
