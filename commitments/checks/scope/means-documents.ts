import type { Case, FileFacts } from '../../case.ts'
import type { Check } from '../../check.ts'
import { pointsOf } from '../../data/duty-points.ts'
import type { Issue } from '../../issue.ts'
import { anchorIn, isMarkdown } from '../copyright/index-complete.ts'
import type { IssueAt } from '../statements/inspect-record.ts'
import { namedFile } from '../statements/named-file.ts'
import { type MeansEntry, namesDocument, ofMeans } from './alternative-means.ts'

/** A text with fewer words than this for each point that it covers says too little to show it. */
const wordsForPoint = 15

/**
 * Each document that is named as a means is there: in the repository, or at an address with its hash. Where none is named, the
 * usual documents are the means, and their own requirements tell what is missing.
 */
export const meansDocumented: Check = ofMeans(
  'means-documented',
  (entries, issue, context) => [
    ...entries.flatMap((entry) => documentProblems(context, entry, issue)),
    ...sameTwice(entries, issue),
  ],
  namesDocument,
)

/** Each document covers every point of its duty, under a heading that it has. */
export const meansCover: Check = ofMeans(
  'means-cover',
  (entries, issue, context) =>
    entries.flatMap((entry) => [...pointsMissing(context, entry, issue), ...headingsAbsent(context, entry, issue)]),
  namesDocument,
)

function documentProblems(context: Case, { means, place, duties }: MeansEntry, issue: IssueAt): readonly Issue[] {
  const { document, url, sha256 } = means
  if (document === undefined)
    return url !== undefined && sha256 === undefined ? [issue('not-stated', `${place}.sha256`)] : []
  const found = namedFile(context.evidence.files, issue, { item: `${place}.document`, path: document })
  if ('place' in found) return [found.place]
  const { path } = found.file
  if (sha256 !== undefined && sha256 !== found.file.sha256)
    return [issue('hash-disagrees', `${place}.sha256`, { path })]
  const limit = wordsForPoint * duties.flatMap((duty) => pointsOf(duty, context.scope.systemicRisk)).length
  return isTooShort(found.file, limit) ? [issue('document-too-short', `${place}.document`, { limit, path })] : []
}

function isTooShort({ size, text }: FileFacts, limit: number): boolean {
  if (size === 0) return true
  return text !== null && (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length < limit
}

/** Entries for several duties that name the same places of the same document. */
function sameTwice(entries: readonly MeansEntry[], issue: IssueAt): readonly Issue[] {
  const first = new Map<string, MeansEntry>()
  return entries.flatMap((entry) => {
    const { document, url, covers } = entry.means
    const said = `${document ?? url ?? ''} ${Object.values(covers ?? {})
      .toSorted()
      .join(' ')}`
    const other = first.get(said)
    if (other === undefined) {
      first.set(said, entry)
      return []
    }
    const sameDuty = other.duties.some((duty) => entry.duties.includes(duty))
    return sameDuty ? [] : [issue('same-document', entry.place, { items: [other.place] })]
  })
}

function pointsMissing(context: Case, { means: { covers }, place, duties }: MeansEntry, issue: IssueAt) {
  const open = duties
    .flatMap((duty) => pointsOf(duty, context.scope.systemicRisk))
    .filter((point) => (covers?.[point] ?? '').trim() === '')
  return open.length === 0 ? [] : [issue('points-missing', `${place}.covers`, { allowed: open })]
}

function headingsAbsent({ evidence: { files } }: Case, { means, place }: MeansEntry, issue: IssueAt) {
  const path = means.document === undefined ? null : files.resolve(means.document)
  const file = path === null ? null : files.at(path)
  if (file === null || !isMarkdown(file.path)) return []
  return Object.entries(means.covers ?? {}).flatMap(([point, written]) =>
    written?.startsWith('#') === true && !file.anchors.has(anchorIn(written))
      ? [issue('heading-absent', `${place}.covers.${point}`, { path: file.path })]
      : [],
  )
}
