import type { FormKind } from '../../../schemas/artefacts.ts'
import { type Check, nothingWrong } from '../../check.ts'

/** The form is answered, and only a person can judge whether what it says is true. */
export function answersForPerson(kind: FormKind): Check {
  return {
    name: 'answers-for-person',
    reads: [kind],
    run: ({ evidence }) => {
      const form = evidence[kind]
      if (form.state !== 'found') return nothingWrong
      const at = { path: form.path, line: 1, column: 1 }
      return { result: 'needs-human', issues: [{ problem: 'person-judges', at }] }
    },
  }
}
