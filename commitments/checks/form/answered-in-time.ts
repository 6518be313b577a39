import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { unstated } from '../statements/stated.ts'

/** Requests of downstream providers have an owner, a procedure and a response time within the given days. */
export function answeredInTime(days: number): Check {
  return {
    name: 'answered-in-time',
    reads: ['release'],
    run: ({ evidence: { release } }) => {
      const item = 'downstream.response_days'
      const absent = unstated(release, ['downstream.owner', 'downstream.procedure', item])
      if (release.state !== 'found') return gapAt(absent)
      const promised = release.content.downstream?.response_days ?? 0
      const late: readonly Issue[] =
        promised > days ? [{ problem: 'answer-too-late', item, at: release.locate(item), args: { limit: days } }] : []
      return gapAt([...absent, ...late])
    },
  }
}
