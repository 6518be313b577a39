import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Every crawler reads and follows robots.txt. */
export const robotsHonoured = ofCopyrightPolicy('robots-honoured', ({ crawlers = [] }, issue) => {
  if (crawlers.length === 0) return [issue('not-stated', 'crawlers')]
  return crawlers.flatMap(({ honours_robots: honoured }, index) => {
    const item = `crawlers.${index}.honours_robots` as const
    if (honoured === undefined) return [issue('not-stated', item)]
    return honoured ? [] : [issue('robots-not-honoured', item)]
  })
})
