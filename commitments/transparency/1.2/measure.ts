import { follows } from '../../applies.ts'
import { answeredInTime } from '../../checks/form/answered-in-time.ts'
import { contactUsable } from '../../checks/form/contact-usable.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 1.2 of the Transparency chapter. */
export default {
  id: 'transparency.1.2',
  title: 'Provide relevant information',
  cites: ['Code of Practice, Transparency chapter, Measure 1.2', 'AI Act Article 53(1)(a) and (b)'],
  applies: follows('transparency'),
  requirements: [
    {
      id: 'contact',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'A contact is published through which the AI Office and downstream providers can ask for documentation.',
      check: contactUsable,
      remedy: 'State contact.url or contact.email, and contact.published_at, in gpai/release.yaml.',
    },
    {
      id: 'ai-office-requests',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'On a request of the AI Office the newest documentation is handed over within the period that the request sets.',
      check: stated('release', 'information_requests.owner', 'information_requests.procedure'),
      remedy: 'Name who answers requests, and how, in information_requests of gpai/release.yaml.',
      cites: ['Code of Practice, Transparency chapter, Measure 1.2', 'AI Act Article 91(4)'],
    },
    {
      id: 'downstream-package',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Downstream providers get the part of the newest documentation that is marked for them.',
      check: stated('release', 'downstream.package'),
      remedy: 'Say in downstream.package of gpai/release.yaml where downstream providers get their part.',
    },
    {
      id: 'downstream-requests',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Downstream providers who ask for further information get it within 14 days, save exceptional circumstances.',
      check: answeredInTime(14),
      remedy: 'State owner, procedure and response_days (at most 14) in downstream of gpai/release.yaml.',
    },
    {
      id: 'published',
      force: 'may',
      basis: 'code',
      grade: 'V',
      asks: 'The provider considers publishing the documentation, wholly or in part.',
      check: stated('release', 'records.published'),
      remedy: 'Record in records.published of gpai/release.yaml whether the documentation is published.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
