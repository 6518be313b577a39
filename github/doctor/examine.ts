import { gateVersion } from '../../engine/version.ts'
import type { DoctorFinding, DoctorReport } from '../../schemas/doctor.ts'
import { type Api, settle } from '../octokit.ts'
import type { Repository } from '../reference.ts'
import { assessApp } from './assess/app.ts'
import { assessHeads } from './assess/heads.ts'
import { assessInstallation } from './assess/installation.ts'
import { assessRequiredCheck } from './assess/required-check.ts'
import { assessWaysAround } from './assess/way-around.ts'
import { assessWorkflows } from './assess/workflows.ts'
import type { AppFacts, InstallationFacts, RepositoryFacts } from './facts.ts'
import { error, unknown, unread } from './finding.ts'
import { findInstallation, readApp, readInstallation } from './read-app.ts'
import { readRepository } from './read-repository.ts'
import { type Reading, readOr } from './reading.ts'

/** As whom `doctor` asks, and about whose check. */
export type Doctor = {
  /** As the App; `null` without its key. */
  readonly app: Api | null
  /** The id of the App, where somebody said it. */
  readonly appId: number | null
  /** Where events should be sent, where somebody said it; any https address with our path otherwise. */
  readonly hookUrl: string | null
  /** As whoever may read a repository, with the App's installation there; `null` where nobody may. */
  enter(installation: number | null): Promise<Api | null>
}

/** Looks at the App and at repositories. Throws a `GateError` where GitHub cannot be asked at all. */
export async function examine(doctor: Doctor, repositories: readonly Repository[]): Promise<DoctorReport> {
  const app = doctor.app === null ? null : await readApp(doctor.app)
  const appId = app?.id ?? doctor.appId
  const looked: Looked[] = []
  // One after the other: an organisation has hundreds, and each takes a handful of calls at once.
  for (const repository of repositories) looked.push(await look({ ...doctor, appId }, app, repository))
  const findings = [
    ...(app === null ? withoutKey(appId) : assessApp(app, doctor.hookUrl)),
    ...unique(looked.flatMap((one) => one.findings)),
  ]
  const examined = looked.map(({ repository, branches }) => ({ repository, branches: [...branches] }))
  const count = (severity: DoctorFinding['severity']) => findings.filter((one) => one.severity === severity).length
  return {
    schemaVersion: 1,
    gate: { version: gateVersion },
    app: appId === null ? null : { id: appId },
    examined,
    counts: { error: count('error'), warning: count('warning'), unknown: count('unknown') },
    findings,
  }
}

type Looked = {
  readonly repository: string
  readonly branches: readonly string[]
  readonly findings: readonly DoctorFinding[]
}

async function look(doctor: Doctor, app: AppFacts | null, repository: Repository): Promise<Looked> {
  const { owner, repo } = repository
  const name = `${owner}/${repo}`
  const installation = await installationOf(doctor, repository)
  const its = installation === null ? [] : assessInstallation({ account: name, app, installation })
  const id = installation === null ? null : (readOr(installation, null)?.id ?? null)
  const api = await doctor.enter(id)
  const facts = api === null ? noWayIn : await alone(readRepository(api, repository))
  if ('read' in facts) {
    const branches = facts.read.branches.map((branch) => branch.name)
    return { repository: facts.read.name, branches, findings: [...its, ...assess(facts.read, doctor.appId)] }
  }
  const message = `${name} could not be read: ${facts.unread}`
  const remedy = 'Check the name, and that the token or the App may see the repository.'
  const hidden = error({ id: 'repository-unreadable', message, remedy }, { repository: name })
  return { repository: name, branches: [], findings: [...its, hidden] }
}

/** An answer about one repository that nobody can read must not keep the others from being looked at. */
async function alone(work: Promise<Reading<RepositoryFacts>>): Promise<Reading<RepositoryFacts>> {
  const settled = await settle(work)
  if ('done' in settled) return settled.done
  if (settled.failed.code === 'response-invalid') return { unread: settled.failed.message }
  throw settled.failed
}

const noWayIn = { unread: 'there is no token, and the App is not installed there.' }

/** The App where a repository is; `null` where nobody said which App it is. */
async function installationOf(
  { app, appId, enter }: Doctor,
  repository: Repository,
): Promise<Reading<InstallationFacts | null> | null> {
  if (app !== null) return readInstallation(app, repository)
  if (appId === null) return null
  const api = await enter(null)
  return api === null ? null : findInstallation(api, { org: repository.owner, appId })
}

/** Everything that can be said of a repository from what was read of it. */
function assess(facts: RepositoryFacts, appId: number | null): readonly DoctorFinding[] {
  const where = { repository: facts.name }
  const rulesets = readOr(facts.rulesets, [])
  const hidden = 'unread' in facts.rulesets ? facts.rulesets.unread : null
  const what = { id: 'rulesets-unread', what: 'The rulesets', needs: 'metadata: read' }
  return [
    ...(hidden === null ? [] : [unread({ ...what, why: hidden }, where)]),
    ...facts.branches.flatMap((branch) => {
      const on = { repository: facts.name, branch, rulesets, appId }
      return [...assessRequiredCheck(on), ...assessWaysAround(on)]
    }),
    ...assessWorkflows(facts),
    ...assessHeads(facts, appId),
  ]
}

function withoutKey(appId: number | null): readonly DoctorFinding[] {
  const message = 'Without the key of the App nothing is known about its permissions, its events and its webhook.'
  const remedy = 'Set APP_ID and PRIVATE_KEY or PRIVATE_KEY_PATH as for the bot, and run again.'
  const id = { id: 'app-unread', message, remedy }
  if (appId !== null) return [unknown(id)]
  const which = 'Nobody said which App is the gate, so the source of the check cannot be compared.'
  return [unknown(id), unknown({ id: 'app-unknown', message: which, remedy: 'Give --app-id, or APP_ID.' })]
}

/** The same about an account is said once, however many of its repositories show it. */
function unique(findings: readonly DoctorFinding[]): readonly DoctorFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
