import { type Check, gapAt, type Observation } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

/** The determinations rest on the confirmed Framework: the same version, and the same document where both name its hash. */
export const frameworkApplied: Check = {
  name: 'framework-applied',
  reads: ['safetyFramework', 'safetyAcceptance'],
  run: ({ evidence: { safetyFramework, safetyAcceptance } }): Observation => {
    if (safetyFramework.state !== 'found') return gapAt(unstated(safetyFramework, []))
    const { version, document } = safetyFramework.content
    return inspectRecord(safetyAcceptance, ({ framework: applied = {} }, issue) => {
      if (applied.version === undefined) return [issue('not-stated', 'framework.version')]
      if (applied.version !== version) return [issue('names-disagree', 'framework.version', { items: ['version'] })]
      const hash = document?.sha256
      if (applied.sha256 === undefined || hash === undefined || applied.sha256 === hash) return []
      return [issue('hash-disagrees', 'framework.sha256', { path: safetyFramework.path })]
    })
  },
}
