import { follows } from '../../applies.ts'
import { resourcesOverseen } from '../../checks/responsibilities/resources-overseen.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 8.2 of the Safety and Security chapter. */
export default {
  id: 'safety.8.2',
  title: 'Allocate resources',
  cites: ['Code of Practice, Safety and Security chapter, Measure 8.2', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'resources',
      items: ['safety.8.2.1', 'safety.8.2.2', 'safety.8.2.3', 'safety.8.2.4', 'ss.8.2.resources'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'Management bodies oversee that people with responsibilities get human, financial, information and computational resources.',
      check: resourcesOverseen,
      remedy: 'State reference, overseen_by and date of the four resources in gpai/safety/responsibilities.yaml.',
    },
  ],
  examples,
} as const satisfies Measure
