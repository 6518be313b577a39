import type { Case } from '../../commitments/case.ts'
import { catalogue, chapterMeasures } from '../../commitments/index.ts'
import { decideScope } from '../../commitments/scope.ts'
import { assess } from '../../engine/assess.ts'
import { decide } from '../../engine/decide.ts'
import { openMarkdownThread } from '../../engine/documents/markdown-thread.ts'
import { gatherEvidence } from '../../engine/evidence/gather.ts'
import { readRelease } from '../../engine/evidence/read-release.ts'
import { gatherFacts } from '../../engine/facts.ts'
import { type Configuration, defaultConfiguration } from '../../schemas/configuration.ts'
import { changed, exampleFiles } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'

type Values = Readonly<Record<string, unknown>>

/** Values to set by document below `gpai` and by dotted item path; `null` removes an item. */
export type SafetyChanges = Readonly<Record<string, Values>>

export type SafetyOptions = {
  readonly today?: string
  /** Files to add, replace, or with `null` to leave out. */
  readonly files?: Readonly<Record<string, string | null>>
  /** The base branch, as changes to the example; nothing: there is no base. */
  readonly previous?: SafetyChanges
  readonly configuration?: Configuration
}

const thread = openMarkdownThread()

/** A release manifest with what the Safety and Security chapter looks at. */
export const manifest = `role: provider
provider: { legal_name: Boreal Frontier AI SAS, established_in_union: true, country: FR, size: other }
model: { family_id: aurora, name: aurora-1, version: "1.0", modalities_in: [text, images, audio], modalities_out: [text, audio] }
release: { channel: api, union_market: true, placed_on_market_on: 2026-10-12, is_placing_act: true, distributes_weights: false }
compute:
  update: { value: 3.1*10^25, method: measured, date: 2026-06-01 }
  cumulative: { value: 3.2*10^25, method: measured, date: 2026-06-01 }
classification: { class: presumed }
notification: { threshold_foreseen_on: 2026-04-24, sent_on: 2026-05-04, reference: NOT-2026-17 }
signatory:
  transparency: { status: signed, since: 2025-09-01 }
  copyright: { status: signed, since: 2025-09-01 }
  safety_and_security: { status: signed, since: 2025-09-01 }
`

function treeOf(changes: SafetyChanges, files: Readonly<Record<string, string | null>>): MemoryTree {
  const example: MemoryTree = { ...exampleFiles('complete-systemic-risk'), 'gpai/release.yaml': manifest }
  const chapter = Object.entries(example).filter(([path]) =>
    /release\.yaml$|safety\/(framework|assessment|risks|evaluations|post-market|acceptance|mitigations)\.yaml$/.test(
      path,
    ),
  )
  const added = Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]))
  const whole: MemoryTree = { ...Object.fromEntries(chapter), ...Object.fromEntries(added) }
  const tree = Object.entries(changes).reduce((tree, [document, set]) => changed(tree, document, set), whole)
  return Object.fromEntries(Object.entries(tree).filter(([path]) => files[path] !== null))
}

/** A case made of the complete release with systemic risk and what differs from it. */
export async function safetyCase(changes: SafetyChanges = {}, options: SafetyOptions = {}): Promise<Case> {
  const { today = '2026-11-22', files = {}, previous, configuration = defaultConfiguration } = options
  const base = previous === undefined ? {} : { base: treeOf(previous, {}) }
  const source = memorySource({ head: treeOf(changes, files), ...base })
  const facts = await gatherFacts(source, today)
  const evidence = gatherEvidence(await readRelease(source, 'gpai', { comparing: previous !== undefined, thread }))
  const scope = decideScope(evidence.release, facts.today)
  return { evidence, facts, scope, configuration, chapterMeasures }
}

const own = /^safety\.[1-5]\./

/** What is decided about the measures of Commitments 1 to 5. */
export function decidedOf(context: Case) {
  return decide(context, assess(context)).decided.filter(({ measure }) => own.test(measure.id))
}

/** The gaps of Commitments 1 to 5 as `measure.requirement: problem@item`, with the effect where it is not to block. */
export function gapsOf(context: Case): readonly string[] {
  return decidedOf(context).flatMap(({ measure, requirement, outcome, effect, issues }) =>
    outcome !== 'gap'
      ? []
      : issues.map(({ problem, item }) => {
          const weight = effect === 'block' ? '' : ` (${effect})`
          return `${measure.id.slice('safety.'.length)}.${requirement.id}: ${problem}@${item ?? ''}${weight}`
        }),
  )
}

/** The ids that blocking gaps carry, of one kind: `ss`, `inv`. */
export function carried(context: Case, kind: string): readonly string[] {
  const gaps = decidedOf(context).filter(({ outcome, effect }) => outcome === 'gap' && effect === 'block')
  const ids = gaps.flatMap(({ requirement }) => requirement.items ?? []).filter((id) => id.startsWith(`${kind}.`))
  return [...new Set(ids)].sort()
}

/** The measures of Commitments 1 to 5. */
export const ownMeasures = catalogue.filter(({ id }) => own.test(id))
