import { valueAt } from '../../answers/value-at.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt, nothingToSee, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import type { Disagreement, Relief } from '../../reliefs/relief.ts'

/** Nothing that the release says elsewhere contradicts a claim that takes duties away. */
export const reliefsUncontradicted: Check = {
  name: 'reliefs-uncontradicted',
  reads: ['release'],
  run: (context) => {
    const claims = (context.reliefs?.all ?? []).filter(({ state }) => state !== 'without-effect')
    if (claims.length === 0) return nothingToSee
    look(context, claims)
    return gapAt(
      claims
        .filter(({ state }) => state === 'contradicted')
        .flatMap((relief) =>
          relief.contradictions
            .filter(({ id }) => !askedElsewhere.includes(id))
            .flatMap((one) => bothPlaces(relief, one)),
        ),
    )
  },
}

/** Looks at the claims in the manifest, so that whoever asks sees where they stand. */
function look({ evidence: { release } }: Case, claims: readonly Relief[]): void {
  if (release.state === 'found') for (const { item } of claims) valueAt(release.content, item)
}

/** Comparisons inside a document of the safety chapter, which its own requirements make a gap of. */
const askedElsewhere: readonly Disagreement['id'][] = ['R9.1', 'R10.1', 'R11.1', 'R12.1', 'R16.3']

/** The claim and what contradicts it. A line of the base branch is no place of the head. */
function bothPlaces({ id }: Relief, { id: comparison, claim, against }: Disagreement): readonly Issue[] {
  const args = { relief: id, comparison }
  const item = claim.item === null ? {} : { item: claim.item }
  const other = against.item === null ? {} : { item: against.item }
  const first: Issue = {
    problem: 'relief-contradicted',
    ...item,
    at: claim.at,
    args: { ...args, path: against.at.path },
  }
  if (against.source === 'base') return [first]
  return [first, { problem: 'relief-contradicting', ...other, at: against.at, args: { ...args, path: claim.at.path } }]
}

/** A second person has confirmed what takes duties away; without a pull request that is left open. */
export const reliefsConfirmed: Check = {
  name: 'reliefs-confirmed',
  reads: ['release'],
  givenBy: 'confirmation',
  run: (context) => {
    const claims = (context.reliefs?.all ?? []).filter(({ state }) => state in needing)
    if (claims.length === 0) return nothingToSee
    look(context, claims)
    const open = claims.filter(({ state }) => state === 'open')
    if (open.length === 0) return nothingWrong
    const issues = [...open.flatMap(issuesOf), ...refusals(context, open)]
    const here = context.reliefs?.confirming?.checked === 'here'
    return here ? gapAt(issues) : { result: 'needs-human', issues }
  },
}

/** The states of claims that a second person confirms. */
const needing = { open: true, confirmed: true, remembered: true }

function issuesOf({ id, item, place, asks }: Relief): readonly Issue[] {
  return [
    { problem: 'relief-open', item, at: place, args: { relief: id } },
    ...asks.map(({ id: comparison, claim, against }): Issue => {
      const here = against.source === 'base' ? claim : against
      const where = here.item === null ? {} : { item: here.item }
      return { problem: 'relief-question', ...where, at: here.at, args: { relief: id, comparison } }
    }),
  ]
}

function refusals({ reliefs }: Case, open: readonly Relief[]): readonly Issue[] {
  const [first] = open
  if (first === undefined) return []
  return (reliefs?.confirming?.lines ?? []).flatMap(({ login, reason }): readonly Issue[] => {
    if (reason === null) return []
    const args = { ...(login === null ? {} : { login }), signature: [reason] }
    return [{ problem: 'confirmation-refused', item: first.item, at: first.place, args }]
  })
}
