import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { SignOffRecord } from '../../../schemas/sign-off.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** Each identified risk, and all of them together, are determined acceptable, and it was decided to proceed. */
export const risksDetermined: Check = {
  name: 'risks-determined',
  reads: ['signOff', 'safetyRisks'],
  run: (the) =>
    seeIn(the.evidence.signOff, (record, flaw) => [
      ...missing(the, record, flaw),
      ...(record.determinations ?? []).flatMap((one, index) => determination(one, `determinations.${index}`, flaw)),
      ...whole(record, flaw),
    ]),
}

type Determination = NonNullable<SignOffRecord['determinations']>[number]

function missing(
  { evidence: { safetyRisks: risks } }: Case,
  { determinations = [] }: SignOffRecord,
  flaw: Flaw,
): readonly Place[] {
  const register = risks.state === 'found' ? (risks.content.risks ?? []) : []
  const identified = register.flatMap(({ identified: is, risk_id }) =>
    is === true && risk_id !== undefined ? [risk_id] : [],
  )
  const left = [...new Set([...specifiedRisks, ...identified])].filter((risk) =>
    determinations.every((one) => one.risk !== risk),
  )
  return left.length === 0 ? [] : [flaw('rows-missing', 'determinations', { items: left })]
}

/** Tiers are always stated for the four specified risks; other risks may have other criteria. */
function determination(one: Determination, item: string, flaw: Flaw): readonly Place[] {
  const specified = specifiedRisks.some((risk) => risk === one.risk)
  const parts = [
    'margin_ref',
    'acceptable',
    ...(specified ? (['tier_reached', 'next_unreached'] as const) : []),
  ] as const
  const absent = parts.filter((part) => one[part] === undefined).map((part) => flaw('not-stated', `${item}.${part}`))
  return one.acceptable === false ? [...absent, flaw('not-acceptable', `${item}.acceptable`)] : absent
}

function whole({ overall_acceptable: overall, decision }: SignOffRecord, flaw: Flaw): readonly Place[] {
  return [
    ...(overall === undefined ? [flaw('not-stated', 'overall_acceptable')] : []),
    ...(overall === false ? [flaw('not-acceptable', 'overall_acceptable')] : []),
    ...(decision === undefined ? [flaw('not-stated', 'decision')] : []),
    ...(decision === 'do_not_proceed' ? [flaw('do-not-proceed', 'decision')] : []),
  ]
}
