import type { Incident } from '../../../schemas/safety/incidents.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import { firstOfBundle, initialReportDue, isReportable } from '../../dates/incident-deadlines.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/**
 * The initial report of every serious incident was given by the day that its gravest harm sets, counted from awareness of
 * the model's involvement. Late for exceptional circumstances: a person judges.
 */
export const initialReportInTime: Check = {
  name: 'initial-report-in-time',
  reads: ['safetyIncidents'],
  run: (the) => {
    const observed = seeIn(the.evidence.safetyIncidents, ({ open = [] }, flaw) =>
      open.flatMap((incident, index) =>
        isReportable(incident) ? flawsOf(the, firstOfBundle(incident, open), { own: incident, index, flaw }) : [],
      ),
    )
    if (observed.saw !== 'gap') return observed
    const excused = observed.places.every(({ problem }) => problem === 'exceptional-circumstances')
    return excused ? { saw: 'needs-human', places: observed.places } : observed
  },
}

type Entry = { readonly own: Incident; readonly index: number; readonly flaw: Flaw }

function flawsOf({ facts: { today } }: Case, first: Incident, { own, index, flaw }: Entry): readonly Place[] {
  const item = `open.${index}`
  const aware = first.aware_at
  if (aware === undefined) return [flaw('not-stated', `${item}.aware_at`)]
  const due = initialReportDue(first, aware)
  const given = own.initial_report?.at ?? first.initial_report?.at
  if ((given ?? today) <= due) return []
  if (own.exceptional_circumstances !== undefined && given !== undefined) {
    return [flaw('exceptional-circumstances', `${item}.initial_report`)]
  }
  return [flaw(given === undefined ? 'overdue' : 'too-late', `${item}.initial_report`, { date: due })]
}
