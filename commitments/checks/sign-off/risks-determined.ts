import { specifiedRisks } from '../../../schemas/safety/vocabulary.ts'
import type { SignOffRecord } from '../../../schemas/sign-off.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

/** Each identified risk, and all of them together, are determined acceptable, and it was decided to proceed. */
export const risksDetermined: Check = {
  name: 'risks-determined',
  reads: ['signOff', 'safetyRisks'],
  run: (context) =>
    inspectRecord(context.evidence.signOff, (record, issue) => [
      ...missing(context, record, issue),
      ...(record.determinations ?? []).flatMap((one, index) => determination(one, `determinations.${index}`, issue)),
      ...whole(record, issue),
    ]),
}

type Determination = NonNullable<SignOffRecord['determinations']>[number]

function missing(
  { evidence: { safetyRisks: risks } }: Case,
  { determinations = [] }: SignOffRecord,
  issue: IssueAt,
): readonly Issue[] {
  const register = risks.state === 'found' ? (risks.content.risks ?? []) : []
  const identified = register.flatMap(({ identified: is, risk_id }) =>
    is === true && risk_id !== undefined ? [risk_id] : [],
  )
  const left = [...new Set([...specifiedRisks, ...identified])].filter((risk) =>
    determinations.every((one) => one.risk !== risk),
  )
  return left.length === 0 ? [] : [issue('rows-missing', 'determinations', { items: left })]
}

/** Tiers are always stated for the four specified risks; other risks may have other criteria. */
function determination(one: Determination, item: string, issue: IssueAt): readonly Issue[] {
  const specified = specifiedRisks.some((risk) => risk === one.risk)
  const parts = [
    'margin_ref',
    'acceptable',
    ...(specified ? (['tier_reached', 'next_unreached'] as const) : []),
  ] as const
  const absent = parts.filter((part) => one[part] === undefined).map((part) => issue('not-stated', `${item}.${part}`))
  return one.acceptable === false ? [...absent, issue('not-acceptable', `${item}.acceptable`)] : absent
}

function whole({ overall_acceptable: overall, decision }: SignOffRecord, issue: IssueAt): readonly Issue[] {
  return [
    ...(overall === undefined ? [issue('not-stated', 'overall_acceptable')] : []),
    ...(overall === false ? [issue('not-acceptable', 'overall_acceptable')] : []),
    ...(decision === undefined ? [issue('not-stated', 'decision')] : []),
    ...(decision === 'do_not_proceed' ? [issue('do-not-proceed', 'decision')] : []),
  ]
}
