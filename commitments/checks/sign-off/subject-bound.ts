import { type Check, gapAt } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The sign-off names every file that the release ships, and each of them can be bound by a digest. */
export const subjectBound: Check = {
  name: 'subject-bound',
  reads: ['signOff'],
  run: ({ signOff, evidence }) => {
    const { problems = [], leftOut = [] } = signOff?.subject ?? {}
    if (problems.length > 0) return gapAt(problems)
    return seeIn(evidence.signOff, (_, flaw) => leftOut.map((path) => flaw('not-named', 'subject.files', { path })))
  },
}
