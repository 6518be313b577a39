import type { Facts } from '../schemas/facts.ts'
import type { Source } from './source.ts'

/** Asks the source for everything that is not a document. Rejects with the source's `GateError`. */
export async function gatherFacts(source: Source, today: string): Promise<Facts> {
  const [pullRequest, changed, visibility] = await Promise.all([
    source.pullRequest(),
    source.changedFiles(),
    source.visibility(),
  ])
  return { pullRequest, changed, visibility, today, head: source.proposed.revision, base: source.trusted.revision }
}
