import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Letters, underscore and hyphen. Source: IETF RFC 9309, section 2.2.1. */
const productToken = /^[A-Za-z_-]+$/

/** At least one crawler is named, and the product token of each has the form that robots.txt can address. */
export const crawlersNamed = ofCopyrightPolicy('crawlers-named', ({ crawlers = [] }, flaw) => {
  if (crawlers.length === 0) return [flaw('not-stated', 'crawlers')]
  return crawlers.flatMap(({ product_token: token }, index) => {
    const item = `crawlers.${index}.product_token`
    if (token === undefined) return [flaw('not-stated', item)]
    return productToken.test(token) ? [] : [flaw('token-malformed', item)]
  })
})
