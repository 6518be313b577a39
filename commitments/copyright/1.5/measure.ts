import { follows } from '../../applies.ts'
import { complaintsPublished, contactPublished } from '../../checks/copyright/address-published.ts'
import { complaintProcedureWritten } from '../../checks/copyright/complaint-procedure-written.ts'
import { complaintsAccepted } from '../../checks/copyright/complaints-accepted.ts'
import { refusalsGrounded } from '../../checks/copyright/refusals-grounded.ts'
import { remediesLeftIntact } from '../../checks/copyright/rights-left-intact.ts'
import { rightsholderContactUsable } from '../../checks/copyright/rightsholder-contact-usable.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const chapter = 'Code of Practice, Copyright chapter, Measure 1.5'

/** Measure 1.5 of the Copyright chapter. */
export default {
  id: 'copyright.1.5',
  title: 'Designate a point of contact and enable the lodging of complaints',
  cites: [chapter, 'AI Act Article 53(1)(c)'],
  applies: follows('copyright'),
  requirements: [
    {
      id: 'contact',
      items: ['copyright.1.5.1.contact'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Affected rightsholders have a point of contact for electronic communication.',
      check: rightsholderContactUsable,
      remedy: 'State email or form_url in rightsholder_contact of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(1)`],
    },
    {
      id: 'contact-accessible',
      items: ['copyright.1.5.1.accessible'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Information about the point of contact is easily accessible.',
      check: contactPublished,
      remedy: 'Print the contact in the model card or on a page, and name that file in rightsholder_contact.published.',
      cites: [`${chapter}(1)`],
    },
    {
      id: 'mechanism',
      items: ['copyright.1.5.2.mechanism'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Rightsholders and their representatives, collective management organisations included, can send complaints electronically.',
      check: complaintsAccepted,
      remedy: 'State the channel and who may use it in complaints of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(2)`],
    },
    {
      id: 'mechanism-accessible',
      items: ['copyright.1.5.2.accessible'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Information about the way to complain is easily accessible.',
      check: complaintsPublished,
      remedy: 'Link the channel from the model card or a page, and name that file in complaints.published.',
      cites: [`${chapter}(2)`],
    },
    {
      id: 'procedure',
      items: ['copyright.1.5.2.handling'],
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'A procedure says who handles complaints, in which steps, and in what time.',
      check: complaintProcedureWritten,
      remedy: 'State procedure, owner, steps and target_days in complaints of gpai/copyright-policy.yaml.',
      cites: [`${chapter}(2)`],
    },
    {
      id: 'handling',
      items: ['copyright.1.5.2.handling'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      atMost: 'warn',
      asks: 'Complaints are acted on diligently, non-arbitrarily and within a reasonable time.',
      check: statedForPerson('copyrightPolicy', 'complaints'),
      remedy: 'Have the owner of the contact for rightsholders confirm how complaints are handled.',
      cites: [`${chapter}(2)`],
      attestedBy: 'rightsholder_contact_owner',
    },
    {
      id: 'exceptions',
      items: ['copyright.1.5.2.exceptions'],
      force: 'clarifies',
      basis: 'code',
      grade: 'V2',
      asks: 'Only manifestly unfounded complaints, and identical ones already answered, may go without an answer.',
      check: refusalsGrounded,
      remedy:
        'Remove the other grounds from complaints.refusal_grounds of gpai/copyright-policy.yaml, and from the procedure.',
      cites: [`${chapter}(2)`],
    },
    {
      id: 'remedies',
      items: ['copyright.1.5.2.remedies'],
      force: 'clarifies',
      basis: 'code',
      grade: 'V',
      asks: 'Legal remedies and sanctions under Union and national law stay available.',
      check: remediesLeftIntact,
      remedy: 'Remove from the procedure and its pages what reads as if it took legal remedies away.',
      cites: [`${chapter}(2)`],
    },
  ],
  reading,
  examples,
} as const satisfies Measure
