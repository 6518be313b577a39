import { presumption } from './presumption.ts'

/** Support and monitoring is held by at least one member of, or person in, the executive function. */
export const monitoringSeated = presumption('monitoring-seated', 'risk_monitor', ({ seats, issue }) =>
  seats.some((seat) => seat.function === 'executive')
    ? []
    : seats.map(({ item }) => issue('seat-unsuitable', item, { role: 'risk_monitor', allowed: ['executive'] })),
)
