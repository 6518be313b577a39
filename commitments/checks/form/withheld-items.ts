import type { FormKind } from '../../../schemas/artefacts.ts'
import { type Check, nothingWrong } from '../../check.ts'

/** Lists the items whose answers are kept outside of the repository: only a person can tell that they are complete there. */
export function withheldItems(kind: FormKind): Check {
  return {
    name: 'withheld-items',
    reads: [kind],
    run: ({ evidence }) => {
      const form = evidence[kind]
      if (form.state !== 'found') return nothingWrong
      const items = [...form.content].filter(([, { state }]) => state === 'withheld').map(([item]) => item)
      const issues = items.map((item) => ({ problem: 'withheld', item, at: form.locate(item) }) as const)
      return issues.length === 0 ? nothingWrong : { result: 'needs-human', issues }
    },
  }
}
