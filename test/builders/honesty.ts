import type { Finding, Report } from '../../schemas/report.ts'
import type { MemoryTree } from './memory-source.ts'

/** What the invariants look at of a report. */
export type Judged = Pick<Report, 'verdict' | 'counts' | 'findings'>

const greenness = { blocked: 0, pass: 1, 'not-applicable': 2 } as const

/** What a report says that it may not say, whatever was judged; nothing where it is honest. */
export function dishonestyIn({ verdict, findings }: Judged, files: MemoryTree): readonly string[] {
  const passing = verdict === 'blocked' ? [] : findings.filter(isOpenBlock)
  const met = findings.filter(({ outcome }) => outcome === 'met')
  return [
    ...passing.map(({ id }) => `passes although ${id} blocks`),
    ...met.filter(({ locations }) => locations.length === 0).map(({ id }) => `${id} is met at no place`),
    ...met.flatMap(({ id, locations }) =>
      locations
        .filter(({ path, line }) => !isThere(files, path, line))
        .map(({ path, line }) => `${id} is met at ${path}:${line}, which is not there`),
    ),
  ]
}

/** What may not become of a report when something is taken out of the release. */
export function dishonestyOfRemoval(before: Judged, after: Judged): readonly string[] {
  return [
    ...(after.counts.met > before.counts.met
      ? [`${after.counts.met} met, ${before.counts.met} before the removal`]
      : []),
    ...(greenness[after.verdict] > greenness[before.verdict] ? [`${after.verdict} after ${before.verdict}`] : []),
  ]
}

/** A gap, or what could not be judged, that has to keep a release from passing. */
function isOpenBlock({ outcome, effect }: Finding): boolean {
  return (outcome === 'gap' || outcome === 'not-judged') && effect === 'block'
}

function isThere(files: MemoryTree, path: string, line: number): boolean {
  const file = files[path]
  if (file === undefined) return false
  return typeof file !== 'string' || line <= file.split('\n').length
}
