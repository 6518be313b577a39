import { follows } from '../../applies.ts'
import { approvedByRule } from '../../checks/framework/approved-by-rule.ts'
import { confirmedInTime } from '../../checks/framework/confirmed-in-time.ts'
import { externalInputExplained } from '../../checks/framework/external-input-explained.ts'
import { sectionsFound } from '../../checks/framework/sections-found.ts'
import { timelinesEstimated } from '../../checks/framework/timelines-estimated.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.1 of the Safety and Security chapter. */
export default {
  id: 'safety.1.1',
  title: 'Create the Safety and Security Framework',
  cites: ['Code of Practice, Safety and Security chapter, Measure 1.1', 'AI Act Article 55(1)(a) to (d)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.1.1.content'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the Framework is in the repository, and every part of it can be read.',
      check: recordReadable('safetyFramework'),
      remedy: 'Add gpai/safety/framework.yaml, or correct the listed places in it.',
    },
    {
      id: 'description',
      items: ['safety.1.1.base.models', 'safety.1.1.base.description', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework describes its processes and measures, done and planned, in view of the models that the provider develops, markets or uses.',
      check: stated('safetyFramework', 'document', 'models_considered'),
      remedy: 'State document and models_considered in gpai/safety/framework.yaml.',
    },
    {
      id: 'trigger-points',
      items: ['safety.1.1.1', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Each trigger point for lighter-touch evaluations is described and justified, with how it is used.',
      check: statedThroughout('safetyFramework', [
        'trigger_points[].id',
        'trigger_points[].dimension',
        'trigger_points[].value',
        'trigger_points[].justification',
        'trigger_points[].use',
      ]),
      remedy: 'Complete trigger_points in gpai/safety/framework.yaml.',
    },
    {
      id: 'criteria',
      items: ['safety.1.1.2.a', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The criteria for accepting each risk, with their tiers, are described and justified, with how they are used.',
      check: statedThroughout('safetyFramework', [
        'criteria[].risk_id',
        'criteria[].tiers',
        'criteria[].justification',
        'criteria[].use',
      ]),
      remedy: 'Complete criteria in gpai/safety/framework.yaml.',
    },
    {
      id: 'tier-mitigations',
      items: ['safety.1.1.2.b', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'For each tier the Framework says which mitigations would be needed once it is reached.',
      check: statedThroughout('safetyFramework', [
        'criteria[].tiers[].id',
        'criteria[].tiers[].description',
        'criteria[].tiers[].mitigations',
      ]),
      remedy: 'State id, description and mitigations of each tier in criteria of gpai/safety/framework.yaml.',
    },
    {
      id: 'timelines',
      items: ['safety.1.1.2.c', 'safety.1.1.2.c.just', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'For each risk with tiers there is an estimate of when a model will exceed the highest tier reached so far, with justification, assumptions and uncertainties.',
      check: timelinesEstimated,
      remedy: 'Complete timelines in gpai/safety/framework.yaml.',
    },
    {
      id: 'external-input',
      items: ['safety.1.1.2.d', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework says whether external actors, governments included, influence the decision to proceed, and by what process.',
      check: externalInputExplained,
      remedy: 'State external_input in gpai/safety/framework.yaml.',
    },
    {
      id: 'responsibilities',
      items: ['safety.1.1.3', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework allocates the responsibility for systemic risk.',
      check: stated('safetyFramework', 'responsibilities_ref'),
      remedy: 'Say in responsibilities_ref of gpai/safety/framework.yaml where the responsibilities are allocated.',
    },
    {
      id: 'update-process',
      items: ['safety.1.1.4', 'ss.1.1.content'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework describes how it is updated, and how an update is found to be confirmed.',
      check: stated('safetyFramework', 'update_process.description', 'update_process.confirmation_rule.description'),
      remedy: 'State update_process in gpai/safety/framework.yaml.',
    },
    {
      id: 'sections',
      items: ['safety.1.1.base.description', 'ss.1.1.content'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The record says where in the Framework document each part stands.',
      check: sectionsFound,
      remedy: 'State a heading or page for each part in sections of gpai/safety/framework.yaml.',
    },
    {
      id: 'confirmed-in-time',
      items: ['safety.1.1.deadline', 'ss.1.1.confirmed'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework is confirmed within four weeks of the notification and two weeks before placing on the market.',
      check: confirmedInTime,
      remedy:
        'Confirm the Framework in time, or move the placing on the market; state confirmed_at in gpai/safety/framework.yaml.',
    },
    {
      id: 'approved',
      items: ['safety.1.1.4', 'ss.1.1.confirmed'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Framework got the approvals that its own rule for confirmation demands.',
      check: approvedByRule,
      remedy: 'Record each approval with body, date and reference in approvals of gpai/safety/framework.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, glossary, "confirmed"'],
    },
    {
      id: 'content-judged',
      items: ['ss.1.1.content', 'att.04'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the Framework is state of the art and fits the risks.',
      check: statedForPerson('safetyFramework', 'criteria'),
      remedy: 'Have the risk monitor sign for the Framework.',
      attestedBy: 'risk_monitor',
    },
    {
      id: 'confirmation-judged',
      items: ['ss.1.1.confirmed'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The oversight body stands by the confirmation of the Framework.',
      check: statedForPerson('safetyFramework', 'update_process'),
      remedy: 'Have the oversight body sign for the confirmation.',
      attestedBy: 'oversight_body',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
