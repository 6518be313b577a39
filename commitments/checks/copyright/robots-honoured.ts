import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Every crawler reads and follows robots.txt. */
export const robotsHonoured = ofCopyrightPolicy('robots-honoured', ({ crawlers = [] }, flaw) => {
  if (crawlers.length === 0) return [flaw('not-stated', 'crawlers')]
  return crawlers.flatMap(({ honours_robots: honoured }, index) => {
    const item = `crawlers.${index}.honours_robots`
    if (honoured === undefined) return [flaw('not-stated', item)]
    return honoured ? [] : [flaw('robots-not-honoured', item)]
  })
})
