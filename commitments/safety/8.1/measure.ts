import { normalProvider, smallProvider } from '../../applies/governance.ts'
import { follows } from '../../applies.ts'
import { assuranceSeated } from '../../checks/responsibilities/assurance-seated.ts'
import { holdersApart } from '../../checks/responsibilities/holders-apart.ts'
import { levelsFilled, someLevelFilled } from '../../checks/responsibilities/levels-filled.ts'
import { monitorApart } from '../../checks/responsibilities/monitor-apart.ts'
import { monitoringSeated } from '../../checks/responsibilities/monitoring-seated.ts'
import { oversightSeated } from '../../checks/responsibilities/oversight-seated.ts'
import { ownershipSeated } from '../../checks/responsibilities/ownership-seated.ts'
import { reportingLineApart } from '../../checks/responsibilities/reporting-line-apart.ts'
import { reportsToSupervisors } from '../../checks/responsibilities/reports-to-supervisors.ts'
import { responsibilitiesHeld } from '../../checks/responsibilities/responsibilities-held.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 8.1 of the Safety and Security chapter. */
export default {
  id: 'safety.8.1',
  title: 'Define responsibilities',
  cites: ['Code of Practice, Safety and Security chapter, Measure 8.1', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.8.1.roster'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the responsibilities is in the repository, and every part of it can be read.',
      check: recordReadable('safetyResponsibilities'),
      remedy: 'Add gpai/safety/responsibilities.yaml, or correct the listed places in it.',
    },
    {
      id: 'responsibilities',
      items: ['safety.8.1.resp.1', 'safety.8.1.resp.2', 'safety.8.1.resp.3', 'safety.8.1.resp.4', 'ss.8.1.roster'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Oversight, ownership, support and monitoring, and assurance are each clearly defined and held at named levels.',
      check: responsibilitiesHeld,
      remedy:
        'Complete definition, holders and levels of the four responsibilities in gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'levels',
      items: [
        'safety.8.1.level.1',
        'safety.8.1.level.2',
        'safety.8.1.level.3',
        'safety.8.1.level.4',
        'safety.8.1.level.5',
        'ss.8.1.roster',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The responsibilities are allocated over levels as suits the governance structure and the complexity of the organisation.',
      check: someLevelFilled,
      remedy: 'State the holder of each level in levels of gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'each-level',
      items: ['safety.8.1.level.4', 'safety.8.1.level.5'],
      force: 'should',
      basis: 'code',
      grade: 'R+',
      asks: 'Each of the five levels has a holder, or for internal and external assurance it is stated that there is none.',
      check: levelsFilled,
      remedy:
        'State holder, or available: false for the two of assurance, for each of levels in gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'oversight-presumed',
      items: ['safety.8.1.presume.1', 'ss.8.1.roster'],
      force: 'presume',
      basis: 'code',
      grade: 'R+',
      asks: 'Oversight lies with a committee of the supervisory body or an independent body, at a small provider with one member.',
      check: oversightSeated,
      remedy:
        'Correct the seat of oversight_body in roster of gpai/safety/responsibilities.yaml, or justify another way in alternative_justification.',
    },
    {
      id: 'ownership-presumed',
      items: ['safety.8.1.presume.2', 'ss.8.1.roster'],
      force: 'presume',
      basis: 'code',
      grade: 'R+',
      asks: 'Ownership lies with executive members who answer for the core business and have assigned parts of it to operational managers.',
      check: ownershipSeated,
      remedy:
        'Correct the seats of risk_owner and delegated_by in roster of gpai/safety/responsibilities.yaml, or justify another way in alternative_justification.',
    },
    {
      id: 'monitoring-presumed',
      items: ['safety.8.1.presume.3', 'ss.8.1.roster'],
      force: 'presume',
      basis: 'code',
      grade: 'R+',
      asks: 'Support and monitoring lies with at least one member of, or at a small provider one person tasked in, the executive function.',
      check: monitoringSeated,
      remedy:
        'Correct the seat of risk_monitor in roster of gpai/safety/responsibilities.yaml, or justify another way in alternative_justification.',
    },
    {
      id: 'monitor-apart',
      items: ['safety.8.1.presume.3', 'ss.8.1.roster', 'sod.1'],
      force: 'presume',
      basis: 'code',
      grade: 'R+',
      asks: 'Who supports and monitors does not also answer for core business that may produce systemic risk.',
      check: monitorApart,
      remedy:
        'Give the seat of risk_monitor to somebody outside of the core business, or justify another way in alternative_justification of gpai/safety/responsibilities.yaml.',
      applies: normalProvider,
    },
    {
      id: 'monitor-apart-small',
      items: ['safety.8.1.presume.3', 'ss.8.1.roster', 'sod.1'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'At a small provider, too, who supports and monitors does better not to answer for core business that may produce systemic risk.',
      check: monitorApart,
      remedy:
        'Consider giving the seat of risk_monitor to somebody outside of the core business in gpai/safety/responsibilities.yaml.',
      applies: smallProvider,
    },
    {
      id: 'assurance-presumed',
      items: ['safety.8.1.presume.4', 'ss.8.1.roster'],
      force: 'presume',
      basis: 'code',
      grade: 'R+',
      asks: "Assurance lies with a party that an internal audit function supports, at a small provider with the supervisory body's own periodic assessment.",
      check: assuranceSeated,
      remedy:
        'Correct the seat of assurance in roster, or state supervisory_assessment at a small provider, or justify another way, in gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'assurance-apart',
      items: ['safety.8.1.resp.4', 'ss.8.1.roster', 'sod.2'],
      force: 'must',
      basis: 'inference',
      grade: 'I',
      asks: 'Who gives assurance neither owns nor monitors the risks.',
      check: holdersApart('assurance', 'risk_owner', 'risk_monitor'),
      remedy: 'Give the seat of assurance in roster of gpai/safety/responsibilities.yaml to another holder.',
    },
    {
      id: 'assurance-line',
      items: ['safety.8.1.resp.4', 'ss.8.1.roster', 'sod.2'],
      force: 'must',
      basis: 'inference',
      grade: 'I',
      asks: 'Who gives assurance reports to the supervisory body or another independent body.',
      check: reportsToSupervisors,
      remedy: 'Name a seat of that body in reports_to of assurance in gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'oversight-apart',
      items: ['safety.8.1.level.1', 'safety.8.1.level.2', 'ss.8.1.roster', 'sod.3'],
      force: 'must',
      basis: 'inference',
      grade: 'I',
      asks: 'Who oversees neither owns nor monitors the risks.',
      check: holdersApart('oversight_body', 'risk_owner', 'risk_monitor'),
      remedy: 'Give the seat of oversight_body in roster of gpai/safety/responsibilities.yaml to another holder.',
    },
    {
      id: 'monitor-line',
      items: ['safety.8.1.presume.3', 'ss.8.1.roster', 'sod.1'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Who supports and monitors does not report to the owner of the risks.',
      check: reportingLineApart,
      remedy: 'Change reports_to of risk_monitor in gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.8.1.roster'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the responsibilities fit the governance and the risks.',
      check: statedForPerson('safetyResponsibilities', 'responsibilities', 'roster'),
      remedy: 'Have the oversight body sign for the responsibilities.',
      attestedBy: 'oversight_body',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
