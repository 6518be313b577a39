import type { Incident } from '../../schemas/safety/incidents.ts'
import { harmClasses } from '../../schemas/safety/vocabulary.ts'
import { endOf } from './clocks.ts'

/** The harms for which a clock is looked up; without any stated, the shortest clock counts. */
function harmsOf({ harms = [] }: Incident): readonly (typeof harmClasses)[number][] {
  return harms.length === 0 ? harmClasses : harms
}

/** Whether an entry has to be reported: no near miss, and nothing about a model of somebody else. */
export function isReportable({ kind, concerns }: Incident): boolean {
  return kind !== 'near_miss' && concerns !== 'similar_model'
}

/** The day by which the initial report is due, by the shortest clock of the incident's harms. */
export function initialReportDue(incident: Incident, aware: string): string {
  const ends = harmsOf(incident).map((harm) => endOf(`dl.incident.${harm}`, aware))
  return ends.reduce(earlier)
}

function earlier(first: string, second: string): string {
  return first.localeCompare(second) < 0 ? first : second
}

/** The first incident of the bundle that an incident belongs to; the incident itself where it is in none. */
export function firstOfBundle(incident: Incident, all: readonly Incident[]): Incident {
  const { bundled_with: first } = incident
  return all.find(({ id }) => id !== undefined && id === first) ?? incident
}
