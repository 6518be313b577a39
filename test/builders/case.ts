import type { Answers, Case, Found } from '../../commitments/case.ts'
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

/** What differs from the complete example. Values are set by dotted item path; `null` removes one. */
export type CaseChanges = {
  readonly form?: Values
  readonly release?: Values
  /** Documents below `gpai`, without extension, to leave out. */
  readonly without?: readonly string[]
  /** Files to add or replace. */
  readonly files?: MemoryTree
  /** The form on the base branch, as changes to the complete example; nothing: there is no base. */
  readonly previous?: Values
  readonly visibility?: 'public' | 'private' | 'unknown'
  readonly today?: string
}

/** A case made of the complete example and what differs from it. */
export async function caseOf(changes: CaseChanges = {}): Promise<Case> {
  const example = exampleFiles('complete-release')
  const written = changed(changed(example, 'model-documentation', changes.form ?? {}), 'release', changes.release ?? {})
  const head = { ...(changes.without ?? []).reduce(without, written), ...changes.files }
  const base = changes.previous === undefined ? {} : { base: changed(example, 'model-documentation', changes.previous) }
  const source = memorySource({ head, ...base, visibility: changes.visibility ?? 'private' })
  const facts = await gatherFacts(source, changes.today ?? '2026-11-22')
  const evidence = gatherEvidence(
    await readRelease(source, 'gpai', { comparing: changes.previous !== undefined, thread }),
  )
  const scope = decideScope(evidence.release, facts.today)
  return { evidence, facts, scope, configuration: defaultConfiguration, chapterMeasures }
}

/** The form of a case that has one. */
export function formOf({ evidence: { modelDocumentation: form } }: Case): Found<Answers> {
  if (form.state !== 'found') throw new Error(`The form is ${form.state}.`)
  return form
}
