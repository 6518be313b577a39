import type { Incident } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { endOf } from '../../dates/clocks.ts'
import { isReportable } from '../../dates/incident-deadlines.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** From the initial report until it is resolved, no incident went longer without a report than the period that is set. */
export const intermediateReportsInTime: Check = {
  name: 'intermediate-reports-in-time',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents }, facts: { today } }) =>
    inspectRecord(safetyIncidents, ({ open = [] }, issue) =>
      open.flatMap((incident, index) => {
        const due = firstMissed(incident, today)
        const item = `open.${index}.intermediate_reports`
        return due === null || !isReportable(incident) ? [] : [issue('overdue', item, { date: due })]
      }),
    ),
}

/** The first day by which a report was due and none was given; `null` where none was missed. */
function firstMissed(
  { initial_report: initial, intermediate_reports: later = [], resolved_at: resolved }: Incident,
  today: string,
): string | null {
  if (initial?.at === undefined) return null
  const end = resolved ?? today
  const given = [initial.at, ...later].sort()
  const dues = given.map((date) => endOf('dl.incident.intermediate', date))
  return dues.find((due, index) => due < (given[index + 1] ?? end) && due < end) ?? null
}
