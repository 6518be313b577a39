import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Rounds of the full process are recorded; one that ended not acceptable names its measures, and the last is acceptable. */
export const roundsClosed: Check = {
  name: 'rounds-closed',
  reads: ['safetyAssessment'],
  run: ({ evidence: { safetyAssessment } }) =>
    inspectRecord(safetyAssessment, ({ full_process: process }, issue) => {
      const rounds = process?.rounds ?? []
      if (rounds.length === 0) return [issue('not-stated', 'full_process.rounds')]
      const unsaid = rounds.flatMap((round, index) => {
        const item = `full_process.rounds.${index}`
        if (round.acceptable === undefined) return [issue('not-stated', `${item}.acceptable`)]
        return round.acceptable || round.measures !== undefined ? [] : [issue('not-stated', `${item}.measures`)]
      })
      const open = rounds.at(-1)?.acceptable === false
      return [...unsaid, ...(open ? [issue('process-incomplete', `full_process.rounds.${rounds.length - 1}`)] : [])]
    }),
}
