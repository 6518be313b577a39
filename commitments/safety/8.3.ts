import { owes } from '../applies.ts'
import { stated } from '../checks/stated.ts'
import { workersInformed } from '../checks/workers-informed.ts'
import type { Measure } from '../measure.ts'

/** Measure 8.3 of the Safety and Security chapter. */
export default {
  id: 'safety.8.3',
  title: 'Promote a healthy risk culture',
  cites: ['Code of Practice, Safety and Security chapter, Measure 8.3', 'AI Act Article 55(1)'],
  applies: owes('safety-and-security'),
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
  examples: [
    {
      given: 'nothing says how the risk culture is promoted',
      in: 'complete-systemic-risk',
      change: 'safety/responsibilities',
      set: { 'culture.promotion': null },
      gap: 'promotion',
    },
    {
      given: 'workers were last told two years ago',
      in: 'complete-systemic-risk',
      change: 'safety/responsibilities',
      set: { 'culture.workers_informed_on': '2024-09-01' },
      gap: 'whistleblowing',
    },
  ],
} as const satisfies Measure
