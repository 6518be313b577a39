import { gate } from '../engine/gate.ts'
import { localeOf } from '../engine/report/locales/index.ts'
import type { Locale } from '../engine/report/locales/locale.ts'
import type { Source } from '../engine/source.ts'
import type { Report } from '../schemas/report.ts'
import type { Inputs } from './inputs.ts'

/** A verdict, and the language in which it is told. */
export type Judgement = { readonly report: Report; readonly locale: Locale }

/** Judges what a source proposes. Rejects with `GateError` when that cannot be done. */
export async function judge(source: Source, inputs: Inputs): Promise<Judgement> {
  const configurationPath = inputs.config
  const today = inputs['as-of'] === '' ? todayInBrussels() : inputs['as-of']
  const report = await gate(source, {
    today,
    configurationPath,
    ...(inputs.locale === '' ? {} : { locale: inputs.locale }),
  })
  return { report, locale: localeOf(report.locale) }
}

/** The law's dates are those of Brussels; written as ISO 8601. */
function todayInBrussels(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())
}
