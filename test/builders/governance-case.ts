import type { Case } from '../../commitments/case.ts'
import type { Check, Observation } from '../../commitments/check.ts'
import { catalogue, chapterMeasures } from '../../commitments/index.ts'
import { decideScope } from '../../commitments/scope.ts'
import { assess } from '../../engine/assess.ts'
import { decide } from '../../engine/decide.ts'
import { openMarkdownThread } from '../../engine/documents/markdown-thread.ts'
import { gatherEvidence } from '../../engine/evidence/gather.ts'
import { readRelease } from '../../engine/evidence/read-release.ts'
import { gatherFacts } from '../../engine/facts.ts'
import { defaultConfiguration } from '../../schemas/configuration.ts'
import { changed, exampleFiles } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'
import { manifest } from './safety-case.ts'

/** Values to set by document below `gpai/safety`, or `release`, and by dotted item path; `null` removes an item. */
export type Changes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export type Options = {
  readonly today?: string
  /** Files to add, replace, or with `null` to leave out. */
  readonly files?: Readonly<Record<string, string | null>>
}

// The other documents of the example are no concern of these measures, and reading them takes time.
const example: MemoryTree = Object.fromEntries([
  ...Object.entries(exampleFiles('complete-systemic-risk')).filter(([path]) => path.startsWith('gpai/safety/')),
  ['gpai/release.yaml', manifest],
])

// No file of the example is Markdown, so no worker is ever started.
const thread = openMarkdownThread()

/** A case made of the complete release with systemic risk and what differs from it, judged on 22 November 2026. */
export async function governanceCase(changes: Changes = {}, options: Options = {}): Promise<Case> {
  const { today = '2026-11-22', files = {} } = options
  const set = Object.entries(changes).reduce((tree, [name, values]) => changed(tree, pathOf(name), values), example)
  const added = Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
  const kept = Object.entries(set).filter(([path]) => files[path] !== null)
  const source = memorySource({ head: { ...Object.fromEntries(kept), ...Object.fromEntries(added) } })
  const facts = await gatherFacts(source, today)
  const evidence = gatherEvidence(await readRelease(source, 'gpai', { comparing: false, thread }))
  return {
    evidence,
    facts,
    scope: decideScope(evidence.release, today, evidence.files),
    configuration: defaultConfiguration,
    chapterMeasures,
  }
}

function pathOf(name: string): string {
  return name === 'release' ? name : `safety/${name}`
}

/** The measures of Commitments 6 to 10. */
export const governanceMeasures = catalogue.filter(({ id }) => /^safety\.([6-9]|10)\./.test(id))

/** What is decided about them. */
export function decidedOf(context: Case) {
  const ids = governanceMeasures.map(({ id }) => id)
  return decide(context, assess(context)).decided.filter(({ measure }) => ids.includes(measure.id))
}

/** The gaps as `measure.requirement`, with the effect where a gap does not block. */
export function gapsOf(context: Case): readonly string[] {
  return decidedOf(context)
    .filter(({ outcome }) => outcome === 'gap')
    .map(({ measure, requirement, effect }) => {
      const id = `${measure.id.slice('safety.'.length)}.${requirement.id}`
      return effect === 'block' ? id : `${id} (${effect})`
    })
}

/** The ids of one kind (`ss`, `sod`) that blocking gaps carry. */
export function carried(context: Case, kind: string): readonly string[] {
  const gaps = decidedOf(context).filter(({ outcome, effect }) => outcome === 'gap' && effect === 'block')
  return [...new Set(gaps.flatMap(({ requirement }) => requirement.items ?? []))]
    .filter((id) => id.startsWith(`${kind}.`))
    .sort()
}

/** What a check sees, as `problem@item`; `met` where it sees nothing. */
export async function resultsOf(
  check: Check,
  changes: Changes = {},
  options: Options = {},
): Promise<readonly string[]> {
  return spelt(check.run(await governanceCase(changes, options)))
}

/** An observation as `problem@item`, with a mark where a person judges. */
function spelt(observation: Observation): readonly string[] {
  if (!('issues' in observation)) return ['met']
  const mark = observation.result === 'needs-human' ? '?' : ''
  return observation.issues.map(({ problem, item, args }) => {
    const detail = args?.date ?? args?.items?.join('+') ?? args?.allowed?.join('+')
    return `${mark}${problem}@${item ?? ''}${detail === undefined ? '' : `=${detail}`}`
  })
}
