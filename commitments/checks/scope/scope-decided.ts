import { type Check, nothingWrong } from '../../check.ts'
import { kindOf } from '../../scope/questions.ts'

/** Nothing about the scope is left for a person to decide, apart from how methods of estimation compare. */
export const scopeDecided: Check = {
  name: 'scope-decided',
  reads: ['release'],
  run: ({ evidence: { release }, scope }) => {
    if (release.state !== 'found') return nothingWrong
    const open = scope.needsHuman.filter(({ code }) => kindOf(code) === 'decide' && code !== 'methods-differ')
    if (open.length === 0) return nothingWrong
    const issues = open.map(
      ({ code, item = '' }) =>
        ({ problem: 'scope-question', item, at: release.locate(item), args: { question: code } }) as const,
    )
    return { result: 'needs-human', issues }
  },
}
