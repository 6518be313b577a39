import { dateInBrussels } from '../engine/brussels.ts'
import { gate } from '../engine/gate.ts'
import type { Source } from '../engine/source.ts'
import { localeOf } from '../locales/index.ts'
import type { Locale } from '../locales/locale.ts'
import type { Report } from '../schemas/report.ts'
import type { Inputs } from './inputs.ts'

/** A verdict, and the language in which it is told. */
export type ActionJudgement = { readonly report: Report; readonly locale: Locale }

/** Judges what a source proposes. Rejects with `GateError` when that cannot be done. */
export async function judge(source: Source, inputs: Inputs): Promise<ActionJudgement> {
  const configurationPath = inputs.config
  const today = inputs['as-of'] === '' ? dateInBrussels(new Date()) : inputs['as-of']
  const report = await gate(source, {
    today,
    configurationPath,
    ...(inputs.locale === '' ? {} : { locale: inputs.locale }),
  })
  return { report, locale: await localeOf(report.locale) }
}
