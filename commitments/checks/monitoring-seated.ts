import { presumption } from './presumption.ts'

/** Support and monitoring is held by at least one member or person in the executive function. */
export const monitoringSeated = presumption('monitoring-seated', 'risk_monitor', ({ seats, flaw }) =>
  seats.some((seat) => seat.function === 'executive')
    ? []
    : [flaw('seat-unsuitable', seats[0]?.item ?? 'roster', { role: 'risk_monitor', allowed: ['executive'] })],
)
