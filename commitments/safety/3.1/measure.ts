import { follows } from '../../applies.ts'
import { statedForRisks } from '../../checks/statements/stated-for-risks.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 3.1 of the Safety and Security chapter. */
export default {
  id: 'safety.3.1',
  title: 'Gather model-independent information',
  cites: ['Code of Practice, Safety and Security chapter, Measure 3.1', 'AI Act Article 55(1)(a) and (b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'information',
      items: ['safety.3.1', 'ss.3.1.info'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'Model-independent information is gathered on each identified risk, with a breadth and depth that fit it.',
      check: statedForRisks(['method', 'reference', 'date'], 'information'),
      remedy: 'Add at least one dated source to information of the listed risks in gpai/safety/risks.yaml.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
