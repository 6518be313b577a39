import { createInterface } from 'node:readline'
import { GateError } from '../engine/gate-error.ts'
import { type Doctor, type Examination, examine, reportIn } from '../github/doctor/examine.ts'
import { readOr } from '../github/doctor/facts/reading.ts'
import { apply } from '../github/doctor/fix.ts'
import { repositoriesOf } from '../github/doctor/organisation.ts'
import { findInstallation, readOrganisationInstallation } from '../github/doctor/read-app.ts'
import type { RepositoryToExamine } from '../github/doctor/read-repository.ts'
import type { DoctorWords } from '../locales/doctor-words.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import { doctorFor } from './doctor-connection.ts'
import { type Organisation, plan, repositoryOf } from './doctor-plan.ts'
import type { DoctorOptions } from './options.ts'
import { doctorText, noteText, proposalText } from './print-doctor.ts'
import { exitStatus, type Terminal } from './terminal.ts'

/** `gpai-gate doctor`: looks, prints, fixes what it was asked to fix, and returns the exit status. */
export async function doctor(names: readonly string[], options: DoctorOptions, terminal: Terminal): Promise<number> {
  const words = await wordsOf(options.locale ?? 'en', 'doctor')
  const setting = { ...doctorFor(options, terminal), looked: progress(terminal, words) }
  const showing = { words, options, terminal }
  const organisation =
    options.organisation === undefined ? null : await enterOrganisation(setting, options.organisation)
  const repositories = each([
    ...names.map(repositoryOf),
    ...(organisation === null ? [] : await repositoriesOf(organisation.api, organisation.login)),
  ])
  if (repositories.length === 0) throw nothingNamed()
  const first = await examine(setting, repositories)
  if (options.fix !== true) return show(first, showing)
  const { planned, notes } = await plan(setting, organisation, first)
  const written = planned.length > 0
  if (options.format !== 'json' || !written) show(first, showing)
  for (const note of notes) terminal.stderr.write(`${noteText(note, words)}\n`)
  if (!written) return statusOf(first)
  for (const { proposal } of planned) terminal.stderr.write(proposalText(proposal, words))
  if (options.yes !== true && !(await agreed(terminal, words))) {
    if (options.format === 'json') show(first, showing)
    return exitStatus.blocked
  }
  for (const { api, proposal } of planned) await apply(api, proposal)
  return show(await examine(setting, repositories), showing)
}

type Showing = { readonly words: DoctorWords; readonly options: DoctorOptions; readonly terminal: Terminal }

function show(examination: Examination, { words, options, terminal }: Showing): number {
  const report = reportIn(words, examination)
  terminal.stdout.write(
    options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : doctorText(report, words.report),
  )
  return statusOf(examination)
}

function statusOf({ counts }: Examination): number {
  return counts.error > 0 ? exitStatus.blocked : exitStatus.pass
}

/** Every repository once, whatever the case in which its name was written. */
function each(repositories: readonly RepositoryToExamine[]): readonly RepositoryToExamine[] {
  return [...new Map(repositories.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()]
}

/** Says how far it is, where somebody has to wait for it. */
function progress({ stderr }: Terminal, words: DoctorWords): NonNullable<Doctor['looked']> {
  return (done, all) => {
    if (done % 25 === 0 && done < all) stderr.write(`${words.progress(done, all)}\n`)
  }
}

function nothingNamed(): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('no-repository-named'),
  })
}

async function enterOrganisation({ app, appId, enter }: Doctor, login: string): Promise<Organisation> {
  const asApp = app === null ? null : readOr(await readOrganisationInstallation(app, login), null)
  const api = await enter(asApp?.id ?? null)
  if (api === null) {
    throw new GateError({
      code: 'not-found',
      says: sayError('app-not-on-organisation', { login }),
    })
  }
  const key = app !== null
  if (key || appId === null) return { login, api, key, everywhere: asApp?.everywhere === true }
  const found = readOr(await findInstallation(api, { org: login, appId }), null)
  return { login, api, key, everywhere: found?.everywhere === true }
}

/** Asks at a terminal; where there is none, nobody agreed. */
async function agreed({ stdin, stderr }: Terminal, { fix }: DoctorWords): Promise<boolean> {
  if (stdin?.isTTY !== true) {
    stderr.write(`${fix.nothingWritten}\n`)
    return false
  }
  stderr.write(fix.question)
  const questions = createInterface({ input: stdin })
  for await (const line of questions) {
    questions.close()
    return fix.yes.includes(line.trim().toLowerCase())
  }
  return false
}
