import { type Seat, seatsOf } from '../../safety-terms/seats.ts'
import { presumption } from './presumption.ts'

/**
 * Ownership is held by executive members who answer for the core business, or by delegation from one of them; part of it
 * is assigned to an operational manager.
 */
export const ownershipSeated = presumption('ownership-seated', 'risk_owner', ({ record, seats, issue }) => {
  const all = seatsOf(record)
  const adrift = seats.filter((seat) => !leadsToOwner(seat, all))
  const assigned = all.some(
    (seat) => seat.function === 'operational' && seat.delegated_by !== undefined && leadsToOwner(seat, all),
  )
  return [
    ...adrift.map(({ item }) => issue('delegation-unresolved', item, { role: 'risk_owner' })),
    ...(assigned ? [] : [issue('seat-unsuitable', 'roster', { role: 'risk_owner', allowed: ['operational'] })]),
  ]
})

/** Follows delegations up, at most once through each seat, to an executive owner who answers for the core business. */
function leadsToOwner(seat: Seat, all: readonly Seat[]): boolean {
  let at: Seat | undefined = seat
  for (let left = all.length; left > 0 && at !== undefined; left -= 1) {
    if (at.role === 'risk_owner' && at.function === 'executive' && at.core_business === true) return true
    const above: string | undefined = at.delegated_by
    at = above === undefined ? undefined : all.find(({ id }) => id === above)
  }
  return false
}
