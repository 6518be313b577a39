import { owes } from '../applies.ts'
import { finalReportInTime } from '../checks/final-report-in-time.ts'
import { initialReportInTime } from '../checks/initial-report-in-time.ts'
import { intermediateReportsInTime } from '../checks/intermediate-reports-in-time.ts'
import type { Measure } from '../measure.ts'

/** Measure 9.3 of the Safety and Security chapter. */
export default {
  id: 'safety.9.3',
  title: 'Report serious incidents in time',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.3', 'AI Act Article 55(1)'],
  applies: owes('safety-and-security'),
  requirements: [
    {
      id: 'initial',
      items: ['safety.9.3.1', 'safety.9.3.2', 'safety.9.3.3', 'safety.9.3.4', 'safety.9.3.bundle', 'ss.9.3.deadlines'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: "The initial report is given within 2, 5, 10 or 15 days, by the harm, of awareness of the model's involvement.",
      check: initialReportInTime,
      remedy:
        'Report the listed incidents to the AI Office now and state initial_report in gpai/safety/incidents.yaml.',
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
  examples: [
    {
      given: 'weights were exfiltrated and nothing was reported within five days',
      in: 'complete-systemic-risk',
      change: 'safety/incidents',
      set: {
        'open.2': {
          id: 'SI-2026-002',
          kind: 'serious_incident',
          concerns: 'this_model',
          harms: ['cybersecurity_breach'],
          aware_at: '2026-10-14',
          reassessment: { reference: 'RA-9', finished_at: '2026-10-15' },
        },
      },
      gap: 'initial',
    },
    {
      given: 'an open incident was not reported on for two months',
      in: 'complete-systemic-risk',
      change: 'safety/incidents',
      set: { 'open.1.intermediate_reports': [], 'open.1.resolved_at': null, 'open.1.final_report': null },
      gap: 'intermediate',
    },
    {
      given: 'the final report lacks the root cause',
      in: 'complete-systemic-risk',
      change: 'safety/incidents',
      set: {
        'open.1.final_report.fields': [
          'dates',
          'harm',
          'chain_of_events',
          'model',
          'involvement',
          'response',
          'recommendations',
          'patterns',
        ],
      },
      gap: 'final',
    },
  ],
} as const satisfies Measure
