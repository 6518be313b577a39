import { type Check, gapAt } from '../../check.ts'
import { kindOf } from '../../scope/questions.ts'
import { unstated } from '../statements/stated.ts'

/** Everything that the decision on scope asked for and did not find is stated in the release manifest. */
export const scopeInputsStated: Check = {
  name: 'scope-inputs-stated',
  reads: ['release'],
  run: ({ evidence: { release }, scope }) => {
    if (release.state !== 'found') return gapAt(unstated(release, []))
    const open = scope.needsHuman.filter(({ code }) => kindOf(code) !== 'decide')
    return gapAt(
      open.map(({ code, item = '' }) => ({
        problem: 'scope-question',
        item,
        at: release.locate(item),
        args: { question: code },
      })),
    )
  },
}
