/** Claims that take duties away: contradicted, to be confirmed, or confirmed by a line that does not count. */
export const reliefs = [
  'relief-contradicted',
  'relief-contradicting',
  'relief-open',
  'relief-question',
  'confirmation-refused',
] as const
