import { follows } from '../../applies.ts'
import { workersInformed } from '../../checks/responsibilities/workers-informed.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 8.3 of the Safety and Security chapter. */
export default {
  id: 'safety.8.3',
  title: 'Promote a healthy risk culture',
  cites: ['Code of Practice, Safety and Security chapter, Measure 8.3', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'promotion',
      items: ['safety.8.3', 'ss.8.3.culture'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'A healthy risk culture is promoted, so that responsible people take a reasoned and balanced approach.',
      check: stated('safetyResponsibilities', 'culture.promotion'),
      remedy: 'Say in culture.promotion of gpai/safety/responsibilities.yaml how it is promoted.',
    },
    {
      id: 'whistleblowing',
      items: ['safety.8.3.5', 'safety.8.3.6', 'ss.8.3.culture'],
      force: 'should',
      basis: 'policy',
      grade: 'I',
      asks: 'A whistleblower policy and channels are named, and workers were told of the policy within the last twelve months.',
      check: workersInformed,
      remedy:
        'State whistleblower_policy, channels and workers_informed_on in culture of gpai/safety/responsibilities.yaml.',
    },
    {
      id: 'indicators',
      items: ['safety.8.3.1', 'safety.8.3.2', 'safety.8.3.3', 'safety.8.3.4', 'safety.8.3.7'],
      force: 'may',
      basis: 'code',
      grade: 'R+',
      asks: 'Indicators of the risk culture are watched, such as tone from the top, open challenge and independence.',
      check: stated('safetyResponsibilities', 'culture.indicators'),
      remedy: 'List the indicators in culture.indicators of gpai/safety/responsibilities.yaml.',
    },
  ],
  examples,
} as const satisfies Measure
