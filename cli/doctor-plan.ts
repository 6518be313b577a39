import { GateError } from '../engine/gate-error.ts'
import type { Doctor, Examination } from '../github/doctor/examine.ts'
import { type Proposal, propose, refsToGuard } from '../github/doctor/fix.ts'
import type { Api } from '../github/octokit.ts'
import type { Repository } from '../github/reference.ts'
import { sayError } from '../locales/error-words.ts'

/** An organisation that was asked about. */
export type Organisation = {
  readonly login: string
  readonly api: Api
  /** Whether the App itself asks, so that it is known where it is installed. */
  readonly key: boolean
  /** Whether the App is installed for all repositories. */
  readonly everywhere: boolean
}

/** Why nothing is proposed for a place: the App judges nothing there, or the ruleset is as it should be. */
export type PlanNote = { readonly note: 'waiting' | 'byHand'; readonly place: string }

/** What `--fix` would write and with which rights, and what is to be said about the rest. */
export type Plan = {
  readonly planned: readonly { readonly api: Api; readonly proposal: Proposal }[]
  readonly notes: readonly PlanNote[]
}

/** Finds out what `--fix` would write; writes nothing. Throws a `GateError` where that cannot be known. */
export function plan(setting: Doctor, organisation: Organisation | null, report: Examination): Promise<Plan> {
  return organisation === null ? ownRulesets(setting, report) : oneRuleset(organisation, report)
}

/** The repository of a name that somebody wrote. Throws `input-invalid` for anything else. */
export function repositoryOf(name: string): Repository {
  const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner !== undefined && repo !== undefined) return { owner, repo }
  throw new GateError({
    code: 'input-invalid',
    says: sayError('not-a-repository', { name }),
  })
}

/** A ruleset in each repository that needs one, and that the App can judge: elsewhere the check would never come. */
async function ownRulesets(setting: Doctor, report: Examination): Promise<Plan> {
  const planned: Plan['planned'][number][] = []
  const notes: PlanNote[] = []
  for (const { repository } of report.examined) {
    const refs = refsToGuard(report, repository)
    if (refs.length === 0) continue
    const proposal = isJudged(report, repository) ? await proposed(setting, report, { repository, refs }) : null
    if (proposal !== null) planned.push(proposal)
    else notes.push(isJudged(report, repository) ? byHand(repository) : waiting(repository))
  }
  return { planned, notes }
}

type Guarded = { readonly repository: string; readonly refs: readonly string[] }

async function proposed(setting: Doctor, report: Examination, { repository, refs }: Guarded) {
  const api = await setting.enter(null)
  if (api === null) throw noRight()
  const proposal = await propose(api, repositoryOf(repository), { appId: idOf(report), refs, repositories: null })
  return proposal === null ? null : { api, proposal }
}

/** One ruleset for the organisation; only for repositories that the App can judge, since the others would wait for ever. */
async function oneRuleset(organisation: Organisation, report: Examination): Promise<Plan> {
  const { api, login, key, everywhere } = organisation
  const own = report.examined.map(({ repository }) => repository).filter((name) => isOf(login, name))
  const names = own.filter((name) => isJudged(report, name))
  if (!own.some((name) => refsToGuard(report, name).length > 0)) return { planned: [], notes: [] }
  const appId = idOf(report)
  if (!everywhere && !key) throw notKnownWhere(login)
  if (names.length === 0) return { planned: [], notes: [waiting(login)] }
  const repositories = everywhere ? ['~ALL'] : names.map((name) => repositoryOf(name).repo)
  const proposal = await propose(api, { organisation: login }, { appId, refs: ['~DEFAULT_BRANCH'], repositories })
  return proposal === null ? { planned: [], notes: [byHand(login)] } : { planned: [{ api, proposal }], notes: [] }
}

function isOf(login: string, repository: string): boolean {
  return repository.toLowerCase().startsWith(`${login.toLowerCase()}/`)
}

function isJudged({ findings }: Examination, repository: string): boolean {
  const places = [repository, repositoryOf(repository).owner]
  const ids = new Set(['app-not-installed', 'app-suspended', 'repository-unreadable'])
  return !findings.some(({ id, where }) => ids.has(id) && places.includes(where.repository ?? ''))
}

function waiting(place: string): PlanNote {
  return { note: 'waiting', place }
}

function byHand(place: string): PlanNote {
  return { note: 'byHand', place }
}

function idOf({ app }: Examination): number {
  if (app !== null) return app.id
  throw new GateError({
    code: 'input-invalid',
    says: sayError('app-not-named'),
  })
}

function noRight(): GateError {
  return new GateError({
    code: 'authentication-failed',
    says: sayError('rulesets-need-an-owner'),
  })
}

function notKnownWhere(login: string): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('installation-hidden', { login }),
  })
}
