import { type Check, gapAt } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The sign-off names every file that the release ships, and each of them can be bound by a digest. */
export const subjectBound: Check = {
  name: 'subject-bound',
  reads: ['signOff'],
  run: ({ signOff, evidence }) => {
    const { problems = [], leftOut = [] } = signOff?.subject ?? {}
    if (problems.length > 0) return gapAt(problems)
    return inspectRecord(evidence.signOff, (_, issue) =>
      leftOut.map((path) => issue('not-named', 'subject.files', { path })),
    )
  },
}
