import { reportUpdated } from '../../applies/governance.ts'
import { follows } from '../../applies.ts'
import { changelogCurrent } from '../../checks/model-report/changelog-current.ts'
import { changesAssessedFirst } from '../../checks/model-report/changes-assessed-first.ts'
import { incidentsReassessed } from '../../checks/model-report/incidents-reassessed.ts'
import { metConditionsAnswered } from '../../checks/model-report/met-conditions-answered.ts'
import { reportRefreshed } from '../../checks/model-report/report-refreshed.ts'
import { updatesFinished } from '../../checks/model-report/updates-finished.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 7.6 of the Safety and Security chapter. */
export default {
  id: 'safety.7.6',
  title: 'Keep the Model Report current',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.6',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'conditions-answered',
      items: ['safety.7.6.p1', 'safety.7.6.p1.1', 'ss.7.6.change'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report is updated when the reasons for proceeding are materially undermined, as when a listed condition has come true.',
      check: metConditionsAnswered,
      remedy:
        'Update the report, add the update to updates, and name its version in the condition in gpai/safety/model-report.yaml.',
    },
    {
      id: 'incidents-reassessed',
      items: ['safety.7.6.p1', 'safety.7.6.p1.4', 'ss.9.x.link'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'Each incident or near miss that is open or newer than the report has led to a recorded reassessment.',
      check: incidentsReassessed,
      remedy: 'State reassessment of the listed entries in open of gpai/safety/incidents.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measures 1.3 and 7.6'],
      attestedBy: 'risk_monitor',
    },
    {
      id: 'timely',
      items: ['safety.7.6.p2.time'],
      force: 'should',
      basis: 'code',
      grade: 'R+',
      asks: 'An update is finished within reasonable time after the provider became aware of its ground.',
      check: updatesFinished,
      remedy: 'State aware_at and finished_at of the listed updates in gpai/safety/model-report.yaml.',
    },
    {
      id: 'deliberate-change',
      items: ['safety.7.6.p2.deliberate', 'safety.7.6.p1.2', 'safety.7.6.p1.3', 'ss.7.6.change'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'For a deliberate change, the update of the report and the full assessment are finished before the change is made available.',
      check: changesAssessedFirst,
      remedy:
        'Finish assessment and update before available_at, and state all three in updates of gpai/safety/model-report.yaml.',
      attestedBy: 'risk_owner',
    },
    {
      id: 'refresh',
      items: ['safety.7.6.p3', 'safety.7.6.p3.except', 'ss.7.6.refresh'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: "For one of the provider's most capable models the AI Office gets an updated report at least every six months, save where the model has not changed, a more capable one comes within a month, or it is similarly safe or safer, as the Code words it.",
      check: reportRefreshed,
      remedy:
        'Give the AI Office an updated report, or state the exception in refresh of gpai/safety/model-report.yaml.',
      attestedBy: 'report_custodian',
    },
    {
      id: 'full-assessment',
      items: ['safety.7.6.p4.1', 'safety.7.6.p1.5'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'An update holds refreshed information on Measures 7.1 to 7.5 from a full assessment.',
      check: statedThroughout('safetyModelReport', ['updates[].assessment_finished_at']),
      remedy: 'State assessment_finished_at of each entry in updates of gpai/safety/model-report.yaml.',
      applies: reportUpdated,
    },
    {
      id: 'changelog',
      items: ['safety.7.6.p4.2', 'ss.7.6.change'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'An update has a version number, a date and a changelog that says how and why the report changed.',
      check: changelogCurrent,
      remedy: 'Complete changelog in gpai/safety/model-report.yaml; its newest entry is the version of the report.',
      applies: reportUpdated,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
