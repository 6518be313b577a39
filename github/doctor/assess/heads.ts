import type { DoctorFinding } from '../../../schemas/doctor.ts'
import { checkName } from '../../check-name.ts'
import type { CheckFacts, HeadFacts, RepositoryFacts } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { error, unread, warning } from './finding.ts'
import { usesOurAction } from './workflows.ts'

/** What the commits show of the check: left unfinished, never reported, or reported by somebody else. */
export function assessHeads(
  { name, heads, workflows }: RepositoryFacts,
  appId: number | null,
): readonly DoctorFinding[] {
  const where = { repository: name }
  if ('unread' in heads) {
    const what = { id: 'pull-requests-unread', what: 'The open pull requests', needs: 'pull_requests: read' }
    return [unread({ ...what, why: heads.unread }, where)]
  }
  const hidden = heads.read.flatMap(({ checks }) => ('unread' in checks ? [checks.unread] : []))
  const [why] = hidden
  if (why !== undefined) return [unread({ id: 'checks-unread', what: 'The checks', needs: 'checks: read', why }, where)]
  const known = heads.read.map(({ pull, checks }) => ({ pull, checks: 'read' in checks ? checks.read : [] }))
  const byWorkflow = usesOurAction(readOr(workflows, []))
  const isExpected = (check: CheckFacts) => isOurs(appId)(check) || (byWorkflow && check.byWorkflow)
  return [...orphans(known, appId, where), ...imitated(known, isExpected, where), ...unseen(known, appId, where)]
}

type Known = { readonly pull: number | null; readonly checks: readonly CheckFacts[] }
type Where = { readonly repository: string }

const isOurs = (appId: number | null) => (check: CheckFacts) => appId === null || check.app === appId

function orphans(heads: readonly Known[], appId: number | null, where: Where): readonly DoctorFinding[] {
  return heads
    .filter(({ checks }) => checks.filter(isOurs(appId)).some(({ completed }) => !completed))
    .map(({ pull }) =>
      error(
        {
          id: 'check-unfinished',
          message: `The check on ${nameOf(pull)} has begun and has not ended.`,
          remedy: 'If it is still so in a minute, press "Re-run" at the check, and look into the log of the bot.',
        },
        where,
      ),
    )
}

/** Runs of a workflow with our Action are expected; any other source is an imitation. */
function imitated(
  heads: readonly Known[],
  isExpected: (check: CheckFacts) => boolean,
  where: Where,
): readonly DoctorFinding[] {
  const foreign = heads.flatMap(({ pull, checks }) =>
    checks.filter((check) => !isExpected(check)).map(({ app }) => ({ pull, app })),
  )
  return foreign.map(({ pull, app }) =>
    warning(
      {
        id: 'check-imitated',
        message: `${nameOf(pull)} carries a check called "${checkName}" from the App ${app ?? 'that is gone'}, which is not the gate.`,
        remedy: 'Find out who set it up; as long as the rule names the App of the gate, it does not count.',
      },
      where,
    ),
  )
}

/** GitHub offers a name for a rule only where it was seen; a head without the check waits for ever. */
function unseen(heads: readonly Known[], appId: number | null, where: Where): readonly DoctorFinding[] {
  const missing = heads.filter(({ checks }) => !checks.some(isOurs(appId)))
  const pulls = missing.flatMap(({ pull }) => (pull === null ? [] : [`#${pull}`]))
  if (pulls.length > 0) {
    const message = `The gate has said nothing about the latest commit of ${pulls.join(', ')}.`
    const remedy = 'Comment /gpai recheck, or push; if nothing comes, see what doctor says about the webhook.'
    return [warning({ id: 'check-never-reported', message, remedy }, where)]
  }
  if (missing.length < heads.length) return []
  const message = `No commit here carries the check "${checkName}" yet, so GitHub does not offer the name for a rule.`
  const remedy = 'Install the App for this repository, or write the rule with gpai-gate doctor --fix.'
  return [warning({ id: 'check-never-seen', message, remedy }, where)]
}

function nameOf(pull: HeadFacts['pull']): string {
  return pull === null ? 'the default branch' : `#${pull}`
}
