import { follows } from '../../applies.ts'
import { processFinished } from '../../checks/framework/process-finished.ts'
import { processRerun } from '../../checks/framework/process-rerun.ts'
import { roundsClosed } from '../../checks/framework/rounds-closed.ts'
import { triggersAnswered } from '../../checks/framework/triggers-answered.ts'
import { updatesAssessed } from '../../checks/framework/updates-assessed.ts'
import { versionsAssessed } from '../../checks/framework/versions-assessed.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.2 of the Safety and Security chapter. */
export default {
  id: 'safety.1.2',
  title: 'Apply the Framework',
  cites: ['Code of Practice, Safety and Security chapter, Measure 1.2', 'AI Act Article 55(1)(a) to (d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.1.2.full'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the assessment and mitigation is in the repository, and every part of it can be read.',
      check: recordReadable('safetyAssessment'),
      remedy: 'Add gpai/safety/assessment.yaml, or correct the listed places in it.',
    },
    {
      id: 'light-evaluations',
      items: ['safety.1.2.cont.1.a', 'ss.1.2.light'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'Lighter-touch evaluations were run at each trigger point that the model has reached.',
      check: triggersAnswered,
      remedy: 'Record each trigger point of the Framework in triggers of gpai/safety/assessment.yaml.',
    },
    {
      id: 'continuous',
      items: ['safety.1.2.cont.1.b', 'safety.1.2.cont.1.c', 'safety.1.2.cont.1.d', 'safety.1.2.cont.2'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Monitoring and incidents feed the assessment along the lifecycle, widen it where they call for it, and lead to mitigation.',
      check: stated(
        'safetyAssessment',
        'continuous.post_market',
        'continuous.incidents',
        'continuous.escalation',
        'continuous.mitigation',
      ),
      remedy: 'State post_market, incidents, escalation and mitigation in continuous of gpai/safety/assessment.yaml.',
    },
    {
      id: 'full-process',
      items: ['safety.1.2.full.1', 'safety.1.2.full.2', 'safety.1.2.full.3', 'safety.1.2.full.when', 'ss.1.2.full'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The full process, from identification to mitigation, is finished before the model is placed on the market.',
      check: processFinished,
      remedy: 'Finish the process and state finished_on and steps in full_process of gpai/safety/assessment.yaml.',
    },
    {
      id: 'rounds',
      items: ['safety.1.2.full.4', 'ss.1.2.full'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Where risks were not acceptable, they were mitigated and the process started again until they were.',
      check: roundsClosed,
      remedy: 'Record each round with its outcome in full_process.rounds of gpai/safety/assessment.yaml.',
    },
    {
      id: 'versions',
      items: ['safety.1.2.full.when', 'ss.1.2.full'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The process covers the released version, the most advanced one and the one with the fewest mitigations.',
      check: versionsAssessed,
      remedy: 'List each version with role and digests in full_process.versions of gpai/safety/assessment.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 1.2 and glossary, "model"'],
    },
    {
      id: 'rerun',
      items: ['safety.1.2.full.when', 'ss.1.2.full'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The full process is run again whenever the reasons for proceeding are materially undermined.',
      check: processRerun,
      remedy: 'Run the process again for the listed grounds and update full_process of gpai/safety/assessment.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measures 1.2 and 7.6, first paragraph'],
    },
    {
      id: 'updates',
      items: ['safety.1.2.full.when', 'ss.1.2.full'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each update and each refresh of the Model Report rests on a full process that was run for it.',
      check: updatesAssessed,
      remedy: 'Update full_process of gpai/safety/assessment.yaml to the run on which the Model Report rests.',
      cites: ['Code of Practice, Safety and Security chapter, Measures 1.2 and 7.6, first and third paragraph'],
    },
    {
      id: 'reported',
      items: ['safety.1.2.report'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'How the Framework was applied is reported to the AI Office in the Model Report.',
      check: stated('safetyAssessment', 'full_process.report_ref'),
      remedy: 'Name the Model Report in full_process.report_ref of gpai/safety/assessment.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.1.2.full', 'att.01', 'att.02'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the process was really run for exactly these versions.',
      check: statedForPerson('safetyAssessment', 'full_process'),
      remedy: 'Have the risk monitor sign for the process.',
      attestedBy: 'risk_monitor',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
