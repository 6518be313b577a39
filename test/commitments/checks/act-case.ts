import type { Case } from '../../../commitments/case.ts'
import type { Observation } from '../../../commitments/check.ts'
import type { Measure } from '../../../commitments/measure.ts'
import { decideScope } from '../../../commitments/scope.ts'
import { gatherEvidence } from '../../../engine/evidence/gather.ts'
import { readRelease } from '../../../engine/evidence/read-release.ts'
import { gatherFacts } from '../../../engine/facts.ts'
import { defaultConfiguration } from '../../../schemas/configuration.ts'
import { changed, exampleFiles } from '../../builders/examples.ts'
import { type MemoryTree, memorySource } from '../../builders/memory-source.ts'

export const today = '2026-11-22'

/** What a check may look at for a tree of files. */
export async function caseOf(files: MemoryTree, on = today): Promise<Case> {
  const source = memorySource({ head: files })
  const evidence = gatherEvidence(await readRelease(source, 'gpai', false))
  const scope = decideScope(evidence.release, on, evidence.files)
  return { evidence, scope, facts: await gatherFacts(source, on), configuration: defaultConfiguration }
}

/** The complete example, its class left to the compute, with values of its manifest set. */
export function manifestWith(set: Readonly<Record<string, unknown>>): MemoryTree {
  return changed(exampleFiles('complete-release'), 'release', { 'classification.class': null, ...set })
}

/** What every requirement of a measure that applies saw, by its id. */
export function observe(measure: Measure, the: Case): Readonly<Record<string, Observation>> {
  const applying = measure.applies.holds(the) ? measure.requirements : []
  return Object.fromEntries(
    applying.filter(({ applies }) => applies?.holds(the) ?? true).map(({ id, check }) => [id, check.run(the)]),
  )
}

/** The same, as `met`, or what is seen and the problems. */
export function seen(measure: Measure, the: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(observe(measure, the)).map(([id, observation]) => [
      id,
      observation.saw === 'met'
        ? 'met'
        : `${observation.saw}: ${observation.places.map(({ problem }) => problem).join(' ')}`,
    ]),
  )
}
