import type { ModelReport } from '../../../schemas/safety/model-report.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { similarlySafeFor } from '../../safety-terms/similarly-safe.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** For every risk the report names an independent external evaluator, or says which condition lets there be none, and why. */
export const evaluatorsExplained: Check = {
  name: 'evaluators-explained',
  reads: ['safetyModelReport', 'safetySsm'],
  run: (the) =>
    seeIn(the.evidence.safetyModelReport, (report, flaw) => [
      ...unexplained(report, flaw),
      ...notSimilar(the, report, flaw),
    ]),
}

function unexplained({ risks, evaluators, external }: ModelReport, flaw: Flaw): readonly Place[] {
  const evaluated = (evaluators?.external ?? []).flatMap(({ risk_ids }) => risk_ids ?? [])
  const excused = (external?.none_because ?? []).flatMap(({ risk_id, condition, reason }) =>
    risk_id === undefined || condition === undefined || reason === undefined ? [] : [risk_id],
  )
  const answered = [...evaluated, ...excused]
  return (risks?.items ?? []).flatMap(({ risk_id }, index) =>
    risk_id === undefined || answered.includes(risk_id) ? [] : [flaw('evaluator-unexplained', `risks.items.${index}`)],
  )
}

function notSimilar(the: Case, { external }: ModelReport, flaw: Flaw): readonly Place[] {
  return (external?.none_because ?? []).flatMap(({ risk_id, condition }, index) =>
    condition === 'similarly_safe' && !similarlySafeFor(the, risk_id)
      ? [flaw('similarity-not-shown', `external.none_because.${index}`)]
      : [],
  )
}
