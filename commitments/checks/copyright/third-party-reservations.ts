import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

/** It is declared whether content is used that others scraped, and how reservations in it are treated. */
export const thirdPartyReservations = ofCopyrightPolicy('third-party-reservations', ({ data = {} }, issue) =>
  notStated(issue, {
    'data.third_party_scraped': data.third_party_scraped,
    ...(data.third_party_scraped === true ? { 'data.reservations_statement': data.reservations_statement } : {}),
  }),
)
