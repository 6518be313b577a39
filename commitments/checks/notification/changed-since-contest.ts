import { type Check, nothingToSee, type Observation } from '../../check.ts'

const item = 'compute.cumulative.date'

/** Where the compute is newer than the Commission's answer to a contest, a person judges whether facts changed substantially. */
export const changedSinceContest: Check = {
  name: 'changed-since-contest',
  reads: ['release'],
  run: ({ evidence: { release } }): Observation => {
    if (release.state !== 'found') return nothingToSee
    const informed = release.content.classification?.informed_on
    const estimated = release.content.compute?.cumulative?.date
    if (informed === undefined || estimated === undefined || estimated <= informed) return nothingToSee
    const place = { problem: 'newer-than-contest', item, at: release.locate(item), args: { date: informed } } as const
    return { result: 'needs-human', issues: [place] }
  },
}
