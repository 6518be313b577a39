import type { GateError } from '../../engine/gate-error.ts'
import { gateVersion } from '../../engine/version.ts'
import { type DoctorWords, type SaidReason, sayFinding, sayReason, sayUnread } from '../../locales/doctor-words.ts'
import type { DoctorReport } from '../../schemas/doctor.ts'
import { type Api, type Result, toResult } from '../octokit.ts'
import type { Repository } from '../reference.ts'
import { assessApp } from './assess/app.ts'
import { error, findingIn, type UntoldFinding, unknown } from './assess/finding.ts'
import { assessHeads } from './assess/heads.ts'
import { assessInstallation } from './assess/installation.ts'
import { assessRequiredCheck } from './assess/required-check.ts'
import { assessWaysAround } from './assess/way-around.ts'
import { assessWorkflows } from './assess/workflows.ts'
import type { AppFacts, InstallationFacts, RepositoryFacts } from './facts/facts.ts'
import { type RepositoryReading, reading, readOr, reasonOf } from './facts/reading.ts'
import { findInstallation, readApp, readInstallation } from './read-app.ts'
import { type RepositoryToExamine, readRepository, type Shared } from './read-repository.ts'

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
  /** Told after each repository, for whoever waits. */
  looked?(done: number, all: number): void
}

/** What `doctor` found, before it is said in a language. */
export type Examination = Omit<DoctorReport, 'findings'> & { readonly findings: readonly UntoldFinding[] }

/** What was found, in a language. */
export function reportIn(words: DoctorWords, examination: Examination): DoctorReport {
  return { ...examination, findings: examination.findings.map((finding) => findingIn(words, finding)) }
}

/** Looks at the App and at repositories. Throws a `GateError` where GitHub cannot be asked at all. */
export async function examine(doctor: Doctor, repositories: readonly RepositoryToExamine[]): Promise<Examination> {
  const app = doctor.app === null ? null : await readApp(doctor.app)
  const appId = app?.id ?? doctor.appId
  const looked = await lookAtEach({ ...doctor, appId }, app, repositories)
  const findings = [
    ...(app === null ? withoutKey(appId) : assessApp(app, doctor.hookUrl)),
    ...unique(looked.flatMap((one) => one.findings)),
  ]
  const examined = looked.map(({ repository, branches }) => ({ repository, branches: [...branches] }))
  const count = (severity: UntoldFinding['severity']) => findings.filter((one) => one.severity === severity).length
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
  readonly findings: readonly UntoldFinding[]
}

/** Failures after which it makes no sense to ask GitHub anything else. */
const final: ReadonlySet<string> = new Set(['rate-limited', 'authentication-failed'])

/** What GitHub fails at is said of that repository. Throws the failure where nothing could be read of any. */
async function lookAtEach(
  doctor: Doctor,
  app: AppFacts | null,
  repositories: readonly RepositoryToExamine[],
): Promise<readonly Looked[]> {
  const shared = { rulesets: new Map(), floors: new Map(), installations: new Map() }
  const looked: Looked[] = []
  const failures: GateError[] = []
  let end: GateError | null = null
  // One after the other: an organisation has hundreds, and each takes a handful of calls at once.
  for (const repository of repositories) {
    const result: Result<Looked> =
      end === null ? await toResult(look({ doctor, app, shared }, repository)) : { failed: end }
    if ('failed' in result) {
      if (final.has(result.failed.code)) end = result.failed
      if (result.failed.code !== 'response-invalid') failures.push(result.failed)
    }
    looked.push('done' in result ? result.done : unseen(repository, reasonOf(result.failed), []))
    doctor.looked?.(looked.length, repositories.length)
  }
  const [failed] = failures
  if (failed !== undefined && failures.length === repositories.length) throw failed
  return looked
}

type Looking = {
  readonly doctor: Doctor
  readonly app: AppFacts | null
  readonly shared: Shared & { readonly installations: Map<string, RepositoryReading<InstallationFacts | null>> }
}

async function look({ doctor, app, shared }: Looking, repository: RepositoryToExamine): Promise<Looked> {
  const installation = await installationOf({ doctor, app, shared }, repository)
  const its = (name: string) =>
    installation === null ? [] : assessInstallation({ repository: name, app, installation })
  const id = installation === null ? null : (readOr(installation, null)?.id ?? null)
  const entered = await reading(doctor.enter(id))
  const given = `${repository.owner}/${repository.repo}`
  if ('unread' in entered) return unseen(repository, entered.unread, its(given))
  if (entered.read === null) return unseen(repository, sayReason('no-way-in'), its(given))
  const facts = await readRepository(entered.read, repository, shared)
  if ('unread' in facts) return unseen(repository, facts.unread, its(given))
  const { name, branches } = facts.read
  const findings = [...its(name), ...assess(facts.read, doctor.appId)]
  return { repository: name, branches: branches.map((branch) => branch.name), findings }
}

function unseen({ owner, repo }: Repository, reason: SaidReason, others: readonly UntoldFinding[]): Looked {
  const repository = `${owner}/${repo}`
  const says = sayUnread('repository-unreadable', reason, (why) => [{ repository, why }])
  return { repository, branches: [], findings: [...others, error(says, { repository })] }
}

/** The App where a repository is; `null` where nobody said which App it is. */
async function installationOf(
  { doctor: { app, appId, enter }, shared: { installations } }: Looking,
  repository: Repository,
): Promise<RepositoryReading<InstallationFacts | null> | null> {
  if (app !== null) return readInstallation(app, repository)
  if (appId === null) return null
  const { owner } = repository
  const known = installations.get(owner)
  if (known !== undefined) return known
  const api = await enter(null)
  const found = api === null ? null : await findInstallation(api, { org: owner, appId })
  if (found !== null) installations.set(owner, found)
  return found
}

/** Everything that can be said of a repository from what was read of it. */
function assess(facts: RepositoryFacts, appId: number | null): readonly UntoldFinding[] {
  const where = { repository: facts.name }
  const rulesets = readOr(facts.rulesets, [])
  const { missed } = facts
  const unread = [
    ...('unread' in facts.rulesets ? [sayUnread('rulesets-unread', facts.rulesets.unread, (why) => [{ why }])] : []),
    ...(missed === null ? [] : [sayUnread('branches-unread', missed, (why) => [{ why }])]),
  ]
  return [
    ...unread.map((says) => unknown(says, where)),
    ...facts.branches.flatMap((branch) => {
      const on = { repository: facts.name, branch, rulesets, appId }
      return [...assessRequiredCheck(on), ...assessWaysAround(on)]
    }),
    ...assessWorkflows(facts),
    ...assessHeads(facts, appId),
  ]
}

function withoutKey(appId: number | null): readonly UntoldFinding[] {
  return [unknown(sayFinding('app-unread')), ...(appId === null ? [unknown(sayFinding('app-unknown'))] : [])]
}

/** The same about an account is said once, however many of its repositories show it. */
function unique(findings: readonly UntoldFinding[]): readonly UntoldFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
