import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of transparency.1.2. */
export const examples = [
  {
    given: 'no contact is named',
    change: 'release',
    set: { contact: null },
    gap: 'contact',
  },
  {
    given: 'the contact is a private mailbox',
    change: 'release',
    set: { 'contact.url': null, 'contact.email': 'somebody@gmail.com' },
    gap: 'contact',
  },
  {
    given: 'nobody answers the AI Office',
    change: 'release',
    set: { 'information_requests.owner': null },
    gap: 'ai-office-requests',
  },
  {
    given: 'downstream providers have no way to their part',
    change: 'release',
    set: { 'downstream.package': null },
    gap: 'downstream-package',
  },
  {
    given: 'answers are promised within 30 days',
    change: 'release',
    set: { 'downstream.response_days': 30 },
    gap: 'downstream-requests',
  },
] as const satisfies readonly Example[]
