/** Why files are shown and not committed. */
export type OfferReason = 'fork' | 'protected' | 'no-right' | 'not-permitted'
