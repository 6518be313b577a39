import type { Case } from '../../commitments/case.ts'
import type { Check } from '../../commitments/check.ts'
import { chapterMeasures } from '../../commitments/index.ts'
import { decideScope } from '../../commitments/scope.ts'
import { openMarkdownThread } from '../../engine/documents/markdown-thread.ts'
import { gatherEvidence } from '../../engine/evidence/gather.ts'
import { readRelease } from '../../engine/evidence/read-release.ts'
import { gatherFacts } from '../../engine/facts.ts'
import { defaultConfiguration } from '../../schemas/configuration.ts'
import { changed, exampleFiles, without } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'

type Values = Readonly<Record<string, unknown>>

const thread = openMarkdownThread()
const example = exampleFiles('complete-release')

/** What differs from the complete example. */
export type ReleaseChanges = {
  readonly policy?: Values
  readonly summary?: Values
  readonly release?: Values
  readonly form?: Values
  readonly without?: readonly string[]
  readonly files?: MemoryTree
  /** The copyright policy record on the base branch; nothing: there is no base. */
  readonly previousPolicy?: Values
  readonly today?: string
}

/** A case made of the complete example and what differs from it. */
export async function releaseCase(changes: ReleaseChanges = {}): Promise<Case> {
  const { policy = {}, summary = {}, release = {}, form = {}, previousPolicy } = changes
  const sets = { 'copyright-policy': policy, 'training-summary': summary, release, 'model-documentation': form }
  const touched = Object.entries(sets).filter(([, set]) => Object.keys(set).length > 0)
  const written = touched.reduce((files, [document, set]) => changed(files, document, set), example)
  const head = { ...(changes.without ?? []).reduce(without, written), ...changes.files }
  const base = previousPolicy === undefined ? {} : { base: changed(example, 'copyright-policy', previousPolicy) }
  const source = memorySource({ head, ...base })
  const facts = await gatherFacts(source, changes.today ?? '2026-11-22')
  const evidence = gatherEvidence(
    await readRelease(source, 'gpai', { comparing: previousPolicy !== undefined, thread }),
  )
  const scope = decideScope(evidence.release, facts.today)
  return { evidence, facts, scope, configuration: defaultConfiguration, chapterMeasures }
}

/** What a check sees in a case: `met`, or its problems with their items. */
export async function sees(check: Check, changes: ReleaseChanges = {}): Promise<string | readonly string[]> {
  const observation = check.run(await releaseCase(changes))
  if (!('issues' in observation)) return 'met'
  const issues = observation.issues.map(({ problem, item }) => (item === undefined ? problem : `${problem} ${item}`))
  return observation.result === 'needs-human' ? ['needs-human', ...issues] : issues
}
