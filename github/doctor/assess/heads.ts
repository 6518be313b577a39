import { sayFinding, sayUnread } from '../../../locales/doctor-words.ts'
import { checkName } from '../../check-name.ts'
import type { CheckFacts, RepositoryFacts } from '../facts/facts.ts'
import { readOr } from '../facts/reading.ts'
import { error, type UntoldFinding, unknown, warning } from './finding.ts'
import { usesOurAction } from './workflows.ts'

/** What the commits show of the check: left unfinished, never reported, or reported by somebody else. */
export function assessHeads(
  { name, heads, workflows }: RepositoryFacts,
  appId: number | null,
): readonly UntoldFinding[] {
  const where = { repository: name }
  if ('unread' in heads) {
    return [
      unknown(
        sayUnread('pull-requests-unread', heads.unread, (why) => [{ why }]),
        where,
      ),
    ]
  }
  const hidden = heads.read.flatMap(({ checks }) => ('unread' in checks ? [checks.unread] : []))
  const [first] = hidden
  if (first !== undefined)
    return [
      unknown(
        sayUnread('checks-unread', first, (why) => [{ why }]),
        where,
      ),
    ]
  const known = heads.read.map(({ pull, checks }) => ({ pull, checks: 'read' in checks ? checks.read : [] }))
  const byWorkflow = usesOurAction(readOr(workflows, []))
  const isExpected = (check: CheckFacts) => isOurs(appId)(check) || (byWorkflow && check.byWorkflow)
  return [...orphans(known, appId, where), ...imitated(known, isExpected, where), ...unseen(known, appId, where)]
}

type Known = { readonly pull: number | null; readonly checks: readonly CheckFacts[] }
type Where = { readonly repository: string }

const isOurs = (appId: number | null) => (check: CheckFacts) => appId === null || check.app === appId

function orphans(heads: readonly Known[], appId: number | null, where: Where): readonly UntoldFinding[] {
  return heads
    .filter(({ checks }) => checks.filter(isOurs(appId)).some(({ completed }) => !completed))
    .map(({ pull }) => error(sayFinding('check-unfinished', { pull }), where))
}

/** Runs of a workflow with our Action are expected; any other source is an imitation. */
function imitated(
  heads: readonly Known[],
  isExpected: (check: CheckFacts) => boolean,
  where: Where,
): readonly UntoldFinding[] {
  const foreign = heads.flatMap(({ pull, checks }) =>
    checks.filter((check) => !isExpected(check)).map(({ app }) => ({ pull, app })),
  )
  return foreign.map(({ pull, app }) => warning(sayFinding('check-imitated', { pull, app, check: checkName }), where))
}

/** GitHub offers a name for a rule only where it was seen; a head without the check waits for ever. */
function unseen(heads: readonly Known[], appId: number | null, where: Where): readonly UntoldFinding[] {
  const missing = heads.filter(({ checks }) => !checks.some(isOurs(appId)))
  const pulls = missing.flatMap(({ pull }) => (pull === null ? [] : [`#${pull}`]))
  if (pulls.length > 0) return [warning(sayFinding('check-never-reported', { pulls }), where)]
  return missing.length < heads.length ? [] : [warning(sayFinding('check-never-seen', { check: checkName }), where)]
}
