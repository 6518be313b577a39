import type { Seat } from '../../safety-terms/seats.ts'
import { presumption } from './presumption.ts'

/** Oversight is held by a committee of the supervisory body or by an independent body; at a small provider by one member. */
export const oversightSeated = presumption('oversight-seated', 'oversight_body', ({ seats, small, issue }) => {
  const allowed = ['committee', 'independent_body', ...(small ? ['member'] : [])]
  return seats
    .filter((seat) => !isBody(seat, allowed))
    .map(({ item }) => issue('seat-unsuitable', item, { role: 'oversight_body', allowed }))
})

/** A committee and a member belong to the supervisory function; an independent body may stand outside it. */
function isBody({ body, function: level }: Seat, allowed: readonly string[]): boolean {
  return body !== undefined && allowed.includes(body) && (body === 'independent_body' || level === 'supervisory')
}
