import { anyDuty } from '../../applies.ts'
import { factsStated, key } from '../../checks/core/facts-stated.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const article = 'AI Act Article 53(3)'

/** Cooperation with the Commission and national competent authorities: a duty of conduct, which no repository can show. */
export default {
  id: 'act.53.3',
  title: 'Cooperate with the authorities',
  cites: [article],
  applies: anyDuty,
  requirements: [
    {
      id: 'contact',
      force: 'must',
      basis: 'act',
      grade: 'V',
      atMost: 'warn',
      asks: 'The provider cooperates with the Commission and national competent authorities as necessary: somebody is named who answers them.',
      check: factsStated([
        [
          key('release', 'information_requests.owner'),
          key('release', 'information_requests.procedure'),
          key('release', 'contact.url'),
          key('release', 'contact.email'),
        ],
      ]),
      remedy: 'Name who answers the authorities in information_requests.owner of gpai/release.yaml.',
      carriedBy: ['transparency.1.2.contact'],
    },
    {
      id: 'authorised',
      force: 'should',
      basis: 'act',
      grade: 'V',
      atMost: 'info',
      asks: 'Who answers a request for information or gives access for an evaluation is authorised to, by law, statute or mandate.',
      check: stated('release', 'information_requests.authorised_by'),
      remedy: 'State in information_requests.authorised_by of gpai/release.yaml what authorises that person.',
      cites: ['AI Act Article 91(5)', 'AI Act Article 92(5)', article],
    },
    {
      id: 'evidence-exportable',
      force: 'may',
      basis: 'policy',
      grade: 'V',
      asks: 'Somebody keeps the evidence and can export it: the report as JSON, and the records of each verdict.',
      check: stated('release', 'records.custodian'),
      remedy: 'Name who keeps it in records.custodian of gpai/release.yaml.',
    },
  ],
  examples,
} as const satisfies Measure
