import { readConfiguration } from '../engine/configuration/read-configuration.ts'
import { gate } from '../engine/gate.ts'
import { localeOf } from '../engine/report/locales/index.ts'
import type { Locale } from '../engine/report/locales/locale.ts'
import { type Api, githubApi } from '../github/octokit.ts'
import type { Reference } from '../github/reference.ts'
import { type GithubSource, githubSource } from '../github/source.ts'
import type { Report } from '../schemas/report.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import { octokitFor } from './octokit-for.ts'

/** A verdict with what is needed to publish it. */
export type Judgement = {
  readonly report: Report
  readonly locale: Locale
  readonly api: Api
  readonly source: GithubSource
}

/** Judges what an event is about. Rejects with `GateError` when that cannot be done. */
export async function judge(reference: Reference, inputs: Inputs, environment: Environment): Promise<Judgement> {
  const api = githubApi(await octokitFor(inputs['github-token'], environment))
  const configurationPath = inputs.config
  const source = await githubSource(api, reference, { configurationPath })
  const locale =
    inputs.locale === '' ? (await readConfiguration(source.trusted, configurationPath)).locale : inputs.locale
  const report = await gate(source, { today: inputs['as-of'] || today(), locale, configurationPath })
  return { report, locale: localeOf(locale), api, source }
}

/** The day of judgement is the one in Brussels, whose dates the law uses; written as ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())
}
