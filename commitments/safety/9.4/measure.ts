import { follows } from '../../applies.ts'
import { incidentRecordsKept } from '../../checks/incidents/incident-records-kept.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 9.4 of the Safety and Security chapter. */
export default {
  id: 'safety.9.4',
  title: 'Keep records of serious incidents',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.4', 'AI Act Article 55(1)(c)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'retention',
      items: ['safety.9.4', 'ss.9.4.retention'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'Documentation of serious incidents is kept at least five years from the later of documentation and incident, as far as other Union law does not shorten or bar that.',
      check: incidentRecordsKept,
      remedy: 'State years and counts_from in incident_retention of gpai/safety/records.yaml.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
