import type { Issue } from '../../commitments/issue.ts'
import { changeMeasure } from '../../commitments/policy/measures.ts'
import type { ConfirmationLine } from '../../commitments/reliefs/relief.ts'
import type { Facts } from '../../schemas/facts.ts'
import type { Decided } from '../decision.ts'
import { folderOf, isWorkflow } from '../documents/repository-path.ts'
import { matchesAny } from '../match.ts'
import { confirmationLine } from '../reliefs/confirmation-lines.ts'
import { confirmedOn } from '../reliefs/confirmations.ts'
import { digestOf } from '../sign-off/canonical.ts'
import type { Source } from '../source.ts'
import { rulingPart, withoutPins } from './gate-workflow.ts'
import type { Policy } from './read-policy.ts'

/** Leads what is hashed, so that the digest of a policy is the digest of nothing else. */
const domain = 'gpai-gate policy 1\n'

type Changed = { readonly path: string; readonly onlyPins: boolean }
type Judging = { readonly policy: Policy; readonly path: string; readonly source: Source; readonly facts: Facts }

/**
 * A change of what rules the gate, judged by itself, whether or not something is released with it: the configuration, the
 * baseline, and what of a workflow decides on the run of the gate. Nothing where the change touches none of them.
 */
export async function judgePolicyChange(judging: Judging): Promise<readonly Decided[]> {
  const changed = await changedPolicy(judging)
  const [first] = changed
  if (first === undefined) return []
  const digest = await policyDigest(judging.source, changed)
  const requirement = changeMeasure.requirements[0]
  const one = { measure: changeMeasure, requirement, givenBy: 'confirmation' } as const
  const { pullRequest } = judging.facts
  const given = pullRequest === null ? null : confirmedOn(pullRequest, rulesOf(judging, changed, digest))
  if (given?.by != null) return [{ ...one, outcome: 'attested', effect: 'info', issues: [] }]
  const { roster } = judging.policy.configuration
  const overseen = roster.holders.some(({ role }) => role === 'oversight_body')
  const args = {
    line: confirmationLine(digest),
    count: given?.needed ?? 1,
    ...(overseen ? { role: 'oversight_body' } : {}),
  }
  const open = changed.map(({ path }): Issue => ({ problem: 'gate-changed', at: placeIn(path), args }))
  const issues = [...open, ...refusalsOf(given?.lines ?? [], first.path)]
  return pullRequest === null
    ? [{ ...one, outcome: 'needs-human', effect: 'info', issues }]
    : [{ ...one, outcome: 'gap', effect: 'block', issues }]
}

function rulesOf({ policy }: Judging, changed: readonly Changed[], digest: string): Parameters<typeof confirmedOn>[1] {
  return {
    digest,
    elsewhere: new Set<string>(),
    roster: policy.configuration.roster,
    role: 'oversight_body',
    alone: changed.every(({ onlyPins }) => onlyPins),
  }
}

/** Lines of other digests are about something else in the change, or are too old; the line that counts is shown. */
function refusalsOf(lines: readonly ConfirmationLine[], path: string): readonly Issue[] {
  return lines.flatMap(({ login, reason }) =>
    reason === null || reason === 'digest-unknown'
      ? []
      : [
          {
            problem: 'confirmation-refused',
            at: placeIn(path),
            args: { ...(login === null ? {} : { login }), signature: [reason] },
          },
        ],
  )
}

function placeIn(path: string): Issue['at'] {
  return { path, line: 1, column: 1 }
}

async function changedPolicy({ policy, path, source, facts }: Judging): Promise<readonly Changed[]> {
  const { releases, baseline } = policy.configuration
  const branch = facts.pullRequest?.baseBranch
  if (branch !== undefined && releases.base_branches.length > 0 && !matchesAny(releases.base_branches, branch))
    return []
  const touched = (facts.changed ?? []).flatMap((file) => [file.path, file.previousPath ?? file.path])
  const paths = [...new Set(touched)].sort()
  const ruling = paths.filter((one) => one === path || one === baseline)
  const files = ruling.map((one): Changed => ({ path: one, onlyPins: false }))
  return [...files, ...(await changedWorkflows(source, paths.filter(isWorkflow)))]
}

/** A workflow that comes to run the gate asks nobody; one that runs it on the base branch is compared. */
async function changedWorkflows({ trusted, proposed }: Source, paths: readonly string[]): Promise<readonly Changed[]> {
  if (paths.length === 0) return []
  const before = await trusted.read(paths)
  const ruling = paths.flatMap((path) => {
    const part = rulingPart(before.get(path))
    return part === null ? [] : [{ path, part }]
  })
  if (ruling.length === 0) return []
  const after = await proposed.read(ruling.map(({ path }) => path))
  return ruling.flatMap(({ path, part }) => {
    const blob = after.get(path)
    const then = rulingPart(blob)
    if (then === part && blob?.kind === 'file') return []
    return [{ path, onlyPins: then !== null && withoutPins(then) === withoutPins(part) }]
  })
}

/** Bound to path, kind and object id of each file as the change leaves it; what it removes is bound as absent. */
async function policyDigest({ proposed }: Source, changed: readonly Changed[]): Promise<string> {
  const folders = [...new Set(changed.map(({ path }) => folderOf(path)))]
  const entries = (await Promise.all(folders.map((folder) => proposed.children(folder)))).flat()
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  const lines = changed.map(({ path }) => {
    const entry = known.get(path)
    return `${entry?.kind ?? 'absent'} ${entry?.oid ?? '-'} ${JSON.stringify(path)}\n`
  })
  return digestOf(`${domain}${lines.join('')}`)
}
