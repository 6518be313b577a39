import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Check } from '../../check.ts'
import { type ReservationProtocol, reservationProtocols } from '../../data/copyright-protocols.ts'
import { latestOf } from '../../dates/latest-date.ts'
import type { Issue } from '../../issue.ts'
import { ofCopyrightPolicy, type PolicyIssueAt } from './of-copyright-policy.ts'

/** Every protocol that had to be honoured when a crawl took place is honoured, or has an approved exception. */
export const protocolsHonoured: Check = honouring(reservationProtocols)

/** The same for any list of protocols. */
export function honouring(protocols: readonly ReservationProtocol[]): Check {
  return ofCopyrightPolicy('protocols-honoured', (record, issue, { facts }) => {
    const start = lastStart(record) ?? facts.today
    return protocols
      .filter(({ requiredFrom }) => requiredFrom !== null && requiredFrom <= start)
      .flatMap(({ id }) => judge(record, issue, id))
  })
}

/** The start of the latest crawl: what holds for it was asked of every earlier one at most. */
function lastStart({ crawling }: CopyrightPolicy): string | undefined {
  return latestOf((crawling?.periods ?? []).map(({ start }) => start))
}

function judge({ protocols = [] }: CopyrightPolicy, issue: PolicyIssueAt, id: string): readonly Issue[] {
  const index = protocols.findIndex((protocol) => protocol.id === id)
  const protocol = protocols[index]
  if (protocol === undefined) return [issue('protocol-missing', 'protocols', { allowed: [id] })]
  const { honoured, exception } = protocol
  const excepted =
    exception?.approved_by !== undefined && exception.approved_on !== undefined && exception.reason !== undefined
  return honoured === true || excepted ? [] : [issue('protocol-not-honoured', `protocols.${index}`, { allowed: [id] })]
}
