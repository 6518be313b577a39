import { follows } from '../../applies.ts'
import { finalReportInTime } from '../../checks/incidents/final-report-in-time.ts'
import { initialReportInTime } from '../../checks/incidents/initial-report-in-time.ts'
import { intermediateReportsInTime } from '../../checks/incidents/intermediate-reports-in-time.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 9.3 of the Safety and Security chapter. */
export default {
  id: 'safety.9.3',
  title: 'Report serious incidents in time',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.3', 'AI Act Article 55(1)(c)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'initial',
      items: ['safety.9.3.1', 'safety.9.3.2', 'safety.9.3.3', 'safety.9.3.4', 'safety.9.3.bundle', 'ss.9.3.deadlines'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: "The initial report is given within 2, 5, 10 or 15 days, by the harm, of awareness of the model's involvement, save in exceptional circumstances.",
      check: initialReportInTime,
      remedy:
        'Report the listed incidents to the AI Office now and state initial_report, or the exceptional circumstances, in gpai/safety/incidents.yaml.',
      attestedBy: 'risk_owner',
    },
    {
      id: 'intermediate',
      items: ['safety.9.3.intermediate', 'ss.9.3.deadlines'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'While an incident is unresolved, it is reported on at least every four weeks.',
      check: intermediateReportsInTime,
      remedy: 'Report on the listed incidents and add the date to intermediate_reports in gpai/safety/incidents.yaml.',
      attestedBy: 'risk_owner',
    },
    {
      id: 'final',
      items: ['safety.9.3.final', 'safety.9.2.8', 'safety.9.2.9', 'ss.9.3.deadlines'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The final report, with all nine fields, is given within 60 days of the resolution.',
      check: finalReportInTime,
      remedy: 'Give the final report with all nine fields and state final_report in gpai/safety/incidents.yaml.',
      attestedBy: 'risk_owner',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
