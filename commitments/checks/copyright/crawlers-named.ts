import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Letters, underscore and hyphen. Source: IETF RFC 9309, section 2.2.1. */
const productToken = /^[A-Za-z_-]+$/

/** At least one crawler is named, and the product token of each has the form that robots.txt can address. */
export const crawlersNamed = ofCopyrightPolicy('crawlers-named', ({ crawlers = [] }, issue) => {
  if (crawlers.length === 0) return [issue('not-stated', 'crawlers')]
  return crawlers.flatMap(({ product_token: token }, index) => {
    const item = `crawlers.${index}.product_token` as const
    if (token === undefined) return [issue('not-stated', item)]
    return productToken.test(token) ? [] : [issue('token-malformed', item)]
  })
})
