import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { identifiedRisks, type RegisteredRisk } from '../../safety-terms/systemic-risks.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

const parts = ['method', 'information_used', 'result'] as const

/** Each identified risk is modelled with a method and a result, from scenarios of its own. */
export const modelledFromScenarios: Check = {
  name: 'modelled-from-scenarios',
  reads: ['safetyRisks'],
  run: ({ evidence: { safetyRisks } }) =>
    seeIn(safetyRisks, (register, flaw) =>
      identifiedRisks(register).flatMap(({ entry, item }) => [
        ...parts
          .filter((part) => entry.modelling?.[part] === undefined)
          .map((part) => flaw('not-stated', `${item}.modelling.${part}`)),
        ...links(entry, item, flaw),
      ]),
    ),
}

function links({ modelling, scenarios = [] }: RegisteredRisk, item: string, flaw: Flaw): readonly Place[] {
  const named = modelling?.scenarios ?? []
  if (named.length === 0) return [flaw('not-stated', `${item}.modelling.scenarios`)]
  return named.flatMap((name, index) =>
    scenarios.some(({ id }) => id === name)
      ? []
      : [flaw('names-nothing', `${item}.modelling.scenarios.${index}`, { items: [`${item}.scenarios`] })],
  )
}
