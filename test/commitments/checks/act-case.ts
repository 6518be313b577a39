import type { Case } from '../../../commitments/case.ts'
import type { Observation } from '../../../commitments/check.ts'
import type { Measure } from '../../../commitments/measure.ts'

/** What every requirement of a measure that applies saw, by its id. */
export function observe(measure: Measure, the: Case): Readonly<Record<string, Observation>> {
  const applying = measure.applies.holds(the) ? measure.requirements : []
  return Object.fromEntries(
    applying.filter(({ applies }) => applies?.holds(the) ?? true).map(({ id, check }) => [id, check.run(the)]),
  )
}

/** The same as one word: `met`, or what was seen and the problems. */
export function seen(measure: Measure, the: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(observe(measure, the)).map(([id, observation]) => [
      id,
      observation.saw === 'met'
        ? 'met'
        : `${observation.saw}: ${observation.places.map(({ problem }) => problem).join(' ')}`,
    ]),
  )
}
