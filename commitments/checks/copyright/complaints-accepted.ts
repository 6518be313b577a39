import { isUsableAddress } from '../form/contact-usable.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Complaints can be sent electronically, also by representatives and collective management organisations. */
export const complaintsAccepted = ofCopyrightPolicy('complaints-accepted', ({ complaints = {} }, issue) => {
  const { channel_url: url, channel_email: email } = complaints
  const given = [
    ['complaints.channel_url', url],
    ['complaints.channel_email', email],
  ] as const
  const unusable = given.filter(([, value]) => value !== undefined && !isUsableAddress(value))
  const accepted = [
    ['complaints.accepts_representatives', complaints.accepts_representatives],
    ['complaints.accepts_collective_management', complaints.accepts_collective_management],
  ] as const
  const refused = accepted.filter(([, value]) => value !== true)
  return [
    ...(url === undefined && email === undefined ? [issue('not-stated', 'complaints.channel_url')] : []),
    ...unusable.map(([item]) => issue('contact-placeholder', item)),
    ...refused.map(([item, value]) => issue(value === undefined ? 'not-stated' : 'complainants-refused', item)),
  ]
})
