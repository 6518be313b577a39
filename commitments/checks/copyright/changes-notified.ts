import { namedFile } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

/** A web feed tells of changes, and a copy of it parses and has an entry; or another automatic channel is described. */
export const changesNotified = ofCopyrightPolicy(
  'changes-notified',
  ({ disclosure = {} }, issue, { evidence: { files } }) => {
    const { feed, automatic_channel: channel } = disclosure
    if (feed === undefined) return channel === undefined ? [issue('not-stated', 'disclosure.feed')] : []
    const item = 'disclosure.feed.path'
    const absent = notStated(issue, { 'disclosure.feed.url': feed.url, [item]: feed.path })
    if (feed.path === undefined) return absent
    const found = namedFile(files, issue, { item, path: feed.path })
    if ('place' in found) return [...absent, found.place]
    const { path } = found.file
    const read = files.feedAt(path)
    if (read === null) return [...absent, issue('feed-unreadable', item, { path })]
    return read.entries === 0 ? [...absent, issue('feed-empty', item, { path })] : absent
  },
)
