import type { EvidenceSet, Found } from '../../case.ts'
import { type Check, gapAt, type Observation } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

type Assessment = Extract<EvidenceSet['safetyAssessment'], Found<unknown>>['content']

/** Evaluations name versions that the full process covers, and the least mitigated version is among those evaluated, or a reason says why not. */
export const evaluatedVersions: Check = {
  name: 'evaluated-versions',
  reads: ['safetyAssessment', 'safetyEvaluations'],
  run: ({ evidence: { safetyAssessment, safetyEvaluations } }): Observation => {
    if (safetyAssessment.state !== 'found') return gapAt(unstated(safetyAssessment, []))
    const { known, leastMitigated } = digestsOf(safetyAssessment.content)
    return inspectRecord(safetyEvaluations, ({ evaluations = [], least_mitigated_reason: reason }, issue) => {
      const strange = evaluations.flatMap(({ digests = [] }, index) => {
        if (digests.length === 0) return [issue('not-stated', `evaluations.${index}.digests`)]
        const unknown = digests.some((digest) => !known.has(digest))
        return unknown
          ? [issue('names-nothing', `evaluations.${index}.digests`, { items: ['full_process.versions'] })]
          : []
      })
      const reached = evaluations.some(({ digests = [] }) => digests.some((digest) => leastMitigated.has(digest)))
      return [
        ...strange,
        ...(reached || reason !== undefined
          ? []
          : [issue('role-not-covered', 'evaluations', { allowed: ['least_mitigated'] })]),
      ]
    })
  },
}

function digestsOf({ full_process: process }: Assessment) {
  const versions = process?.versions ?? []
  const least = versions.filter(({ role }) => role === 'least_mitigated')
  return {
    known: new Set(versions.flatMap(({ digests = [] }) => digests)),
    leastMitigated: new Set(least.flatMap(({ digests = [] }) => digests)),
  }
}
