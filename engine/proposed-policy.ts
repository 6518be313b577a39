import type { Facts } from '../schemas/facts.ts'
import type { Judgement } from './decision.ts'
import { type JudgementSubject, judgeUnder } from './judgement.ts'
import { proposedInvalid } from './policy/configuration-findings.ts'
import { composePolicy, type Policy } from './policy/read-policy.ts'
import type { Source, Tree } from './source.ts'

/** What a change of the policy's own files would do. */
export type ProposedPolicy = {
  /** The files of the policy that the change touches. */
  readonly files: readonly string[]
  /** Whether the proposed files can be used. */
  readonly usable: boolean
  readonly judgement: Judgement
}

type Trusted = { readonly policy: Policy; readonly judgement: Judgement; readonly path: string }

// Decision: docs/decisions/0502-a-change-of-the-policy-is-judged-under-both.md
/**
 * Judges a change of the configuration, the roster, the waivers or the baseline under what it proposes; `null` where it
 * changes none of them. Proposed files that cannot be used are a gap of the change, not a gate that cannot run.
 */
export async function judgeProposedPolicy(
  { policy, judgement, path }: Trusted,
  subject: JudgementSubject,
): Promise<ProposedPolicy | null> {
  const changed = changedPaths(subject.facts)
  const trustedFiles = [path, policy.configuration.baseline]
  if (!trustedFiles.some((file) => changed.has(file))) return null
  const proposed = await composePolicy(afterMerge(subject.source, changed), path)
  const files = [...new Set([...trustedFiles, proposed.policy.configuration.baseline])].filter((file) =>
    changed.has(file),
  )
  if (proposed.faults.length === 0)
    return { files, usable: true, judgement: await judgeUnder(proposed.policy, subject) }
  const general = [...judgement.general, ...proposedInvalid(proposed.faults)]
  return { files, usable: false, judgement: { ...judgement, general, nothing: null } }
}

function changedPaths({ changed }: Facts): ReadonlySet<string> {
  return new Set(
    (changed ?? []).flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]),
  )
}

/** The source with the trusted branch as it would be after the merge: only what the change touches comes from the head. */
function afterMerge(source: Source, changed: ReadonlySet<string>): Source {
  const { trusted, proposed } = source
  const read: Tree['read'] = async (paths) => {
    const [kept, touched] = await Promise.all([
      trusted.read(paths.filter((path) => !changed.has(path))),
      proposed.read(paths.filter((path) => changed.has(path))),
    ])
    return new Map([...kept, ...touched])
  }
  return { ...source, trusted: { ...trusted, read } }
}
