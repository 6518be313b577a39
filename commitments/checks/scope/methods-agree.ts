import { type Check, gapAt, nothingWrong } from '../../check.ts'

/** The methods by which the manifest lets the compute be estimated do not differ by more than the allowed error. */
export const methodsAgree: Check = {
  name: 'methods-agree',
  reads: ['release'],
  run: ({ evidence: { release }, scope }) => {
    if (release.state !== 'found') return nothingWrong
    const differing = scope.needsHuman.filter(({ code }) => code === 'methods-differ')
    return gapAt(differing.map(({ item = '' }) => ({ problem: 'methods-differ', item, at: release.locate(item) })))
  },
}
