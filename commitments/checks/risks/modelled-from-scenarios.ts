import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { identifiedRisks, type RegisteredRisk } from '../../safety-terms/systemic-risks.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

const parts = ['method', 'information_used', 'result'] as const

/** Each identified risk is modelled with a method and a result, from scenarios of its own. */
export const modelledFromScenarios: Check = {
  name: 'modelled-from-scenarios',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    inspectRecord(safetyRisks, (register, issue) =>
      identifiedRisks(register).flatMap(({ entry, item }) => [
        ...parts
          .filter((part) => entry.modelling?.[part] === undefined)
          .map((part) => issue('not-stated', `${item}.modelling.${part}`)),
        ...links(entry, item, issue),
      ]),
    ),
}

function links({ modelling, scenarios = [] }: RegisteredRisk, item: string, issue: IssueAt): readonly Issue[] {
  const named = modelling?.scenarios ?? []
  if (named.length === 0) return [issue('not-stated', `${item}.modelling.scenarios`)]
  return named.flatMap((name, index) =>
    scenarios.some(({ id }) => id === name)
      ? []
      : [issue('names-nothing', `${item}.modelling.scenarios.${index}`, { items: [`${item}.scenarios`] })],
  )
}
