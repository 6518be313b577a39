import { createInterface } from 'node:readline'
import { GateError } from '../engine/gate-error.ts'
import { type Doctor, examine } from '../github/doctor/examine.ts'
import { apply, type Proposal, propose, refsToGuard } from '../github/doctor/fix.ts'
import { repositoriesOf } from '../github/doctor/organisation.ts'
import { findInstallation, readOrganisationInstallation } from '../github/doctor/read-app.ts'
import { readOr } from '../github/doctor/reading.ts'
import type { Api } from '../github/octokit.ts'
import type { Repository } from '../github/reference.ts'
import type { DoctorReport } from '../schemas/doctor.ts'
import type { DoctorOptions } from './commands/doctor.ts'
import { doctorFor } from './doctor-connection.ts'
import { doctorText } from './print-doctor.ts'
import { exitStatus, type Terminal } from './run.ts'

/** `gpai-gate doctor`: looks, prints, mends what it was asked to mend, and returns the exit status. */
export async function doctor(names: readonly string[], options: DoctorOptions, terminal: Terminal): Promise<number> {
  const setting = doctorFor(options, terminal)
  const organisation =
    options.organisation === undefined ? null : await enterOrganisation(setting, options.organisation)
  const repositories = [
    ...names.map(repositoryOf),
    ...(organisation === null ? [] : await repositoriesOf(organisation.api, organisation.login)),
  ]
  if (repositories.length === 0) throw nothingNamed()
  const first = await examine(setting, repositories)
  if (options.fix !== true) return show(first, options, terminal)
  const proposals = organisation === null ? await ownRulesets(setting, first) : await oneRuleset(organisation, first)
  if (proposals.length === 0) return show(first, options, terminal)
  if (options.format !== 'json') show(first, options, terminal)
  for (const { proposal } of proposals) terminal.stderr.write(told(proposal))
  if (options.yes !== true && !(await agreed(terminal))) {
    if (options.format === 'json') show(first, options, terminal)
    return exitStatus.blocked
  }
  for (const { api, proposal } of proposals) await apply(api, proposal)
  return show(await examine(setting, repositories), options, terminal)
}

function show(report: DoctorReport, { format }: DoctorOptions, terminal: Terminal): number {
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : doctorText(report))
  return report.counts.error > 0 ? exitStatus.blocked : exitStatus.pass
}

function repositoryOf(name: string): Repository {
  const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner !== undefined && repo !== undefined) return { owner, repo }
  throw new GateError({
    code: 'input-invalid',
    message: `"${name}" is not the name of a repository.`,
    remedy: 'Write OWNER/NAME.',
  })
}

function nothingNamed(): GateError {
  return new GateError({
    code: 'input-invalid',
    message: 'There is no repository to look at.',
    remedy: 'Name repositories as OWNER/NAME, or give --organisation.',
  })
}

type Organisation = { readonly login: string; readonly api: Api; readonly everywhere: boolean }

async function enterOrganisation({ app, appId, enter }: Doctor, login: string): Promise<Organisation> {
  const asApp = app === null ? null : readOr(await readOrganisationInstallation(app, login), null)
  const api = await enter(asApp?.id ?? null)
  if (api === null) {
    throw new GateError({
      code: 'not-found',
      message: `The App is not installed on ${login}, and there is no token.`,
      remedy: 'Install the App there, or set GITHUB_TOKEN.',
    })
  }
  if (asApp !== null || appId === null) return { login, api, everywhere: asApp?.everywhere === true }
  const found = readOr(await findInstallation(api, { org: login, appId }), null)
  return { login, api, everywhere: found?.everywhere === true }
}

type Planned = { readonly api: Api; readonly proposal: Proposal }

/** A ruleset in each repository that needs one. */
async function ownRulesets(setting: Doctor, report: DoctorReport): Promise<readonly Planned[]> {
  const planned: Planned[] = []
  for (const { repository } of report.examined) {
    const refs = refsToGuard(report, repository)
    if (refs.length === 0) continue
    const of = repositoryOf(repository)
    const api = await setting.enter(null)
    if (api === null) throw noRight()
    const proposal = await propose(api, of, { appId: idOf(report), refs, repositories: null })
    if (proposal !== null) planned.push({ api, proposal })
  }
  return planned
}

/** One ruleset for the organisation; only for repositories that the App can judge, since the others would wait for ever. */
async function oneRuleset(organisation: Organisation, report: DoctorReport): Promise<readonly Planned[]> {
  const { api, login, everywhere } = organisation
  const names = report.examined.map(({ repository }) => repository).filter((name) => isJudged(report, name))
  if (!names.some((name) => refsToGuard(report, name).length > 0)) return []
  const repositories = everywhere ? ['~ALL'] : names.map((name) => repositoryOf(name).repo)
  const wish = { appId: idOf(report), refs: ['~DEFAULT_BRANCH'], repositories }
  const proposal = await propose(api, { organisation: login }, wish)
  return proposal === null ? [] : [{ api, proposal }]
}

function isJudged({ findings }: DoctorReport, repository: string): boolean {
  const ids = new Set(['app-not-installed', 'app-suspended'])
  return !findings.some(({ id, where }) => where.repository === repository && ids.has(id))
}

function idOf({ app }: DoctorReport): number {
  if (app !== null) return app.id
  throw new GateError({
    code: 'input-invalid',
    message: 'A ruleset has to name the App that the check comes from, and nobody said which it is.',
    remedy: 'Give --app-id with the number that the page of the App shows as "App ID".',
  })
}

function noRight(): GateError {
  return new GateError({
    code: 'authentication-failed',
    message: 'The App may not write rulesets, and there is no token of somebody who may.',
    remedy: 'Set GITHUB_TOKEN to a token of an owner, with administration: write, and run again.',
  })
}

function told({ of, id, lines }: Proposal): string {
  const where = 'organisation' in of ? `the organisation ${of.organisation}` : `${of.owner}/${of.repo}`
  const what = id === null ? 'A new ruleset' : `A change of ruleset ${id}`
  return `${what} for ${where}:\n${lines.map((line) => `  ${line}\n`).join('')}\n`
}

/** Asks at a terminal; where there is none, nobody agreed. */
async function agreed({ stdin, stderr }: Terminal): Promise<boolean> {
  if (stdin?.isTTY !== true) {
    stderr.write('Nothing was written. Run again with --yes to write it.\n')
    return false
  }
  stderr.write('Write this to GitHub? [y/N] ')
  const questions = createInterface({ input: stdin })
  for await (const line of questions) {
    questions.close()
    return /^y(es)?$/i.test(line.trim())
  }
  return false
}
