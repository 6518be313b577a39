import { namedText } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

// Decision: docs/decisions/0205-no-network-snapshots-instead.md
/** The public page on crawlers has an address, and a copy of it names every crawler and its robots.txt features. */
export const crawlersPublished = ofCopyrightPolicy(
  'crawlers-published',
  ({ disclosure = {}, crawlers = [] }, issue, context) => {
    const item = 'disclosure.page.path'
    const path = disclosure.page?.path
    const absent = notStated(issue, { 'disclosure.url': disclosure.url, [item]: path })
    if (path === undefined) return absent
    const page = namedText(context.evidence.files, issue, { item, path })
    if ('place' in page) return [...absent, page.place]
    const text = page.text.toLowerCase()
    const args = { path: page.file.path }
    const unnamed = crawlers.flatMap(({ product_token: token }, index) =>
      token === undefined || text.includes(token.toLowerCase())
        ? []
        : [issue('token-not-published', `crawlers.${index}.product_token`, args)],
    )
    return [...absent, ...unnamed, ...(text.includes('robots.txt') ? [] : [issue('robots-not-published', item, args)])]
  },
)
