import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of copyright.1.5. */
export const examples = [
  {
    given: 'the contact is an example address',
    change: 'copyright-policy',
    set: { 'rightsholder_contact.email': 'rights@example.com' },
    gap: 'contact',
  },
  {
    given: 'the contact is printed nowhere',
    change: 'copyright-policy',
    set: { 'rightsholder_contact.published': [{ path: 'LICENSE' }] },
    gap: 'contact-accessible',
  },
  {
    given: 'collective management organisations cannot complain',
    change: 'copyright-policy',
    set: { 'complaints.accepts_collective_management': false },
    gap: 'mechanism',
  },
  {
    given: 'nothing links to the channel for complaints',
    change: 'copyright-policy',
    set: { 'complaints.published': [{ path: 'LICENSE' }] },
    gap: 'mechanism-accessible',
  },
  { given: 'no time is set', change: 'copyright-policy', set: { 'complaints.target_days': null }, gap: 'procedure' },
  {
    given: 'complaints are refused for a reason that the Code does not know',
    change: 'copyright-policy',
    set: { 'complaints.refusal_grounds': ['too-many-complaints'] },
    gap: 'exceptions',
  },
] as const satisfies readonly Example[]
