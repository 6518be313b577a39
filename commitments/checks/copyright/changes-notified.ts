import { namedFile } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

/** A web feed tells of changes, and a copy of it parses and has an entry; or another automatic channel is described. */
export const changesNotified = ofCopyrightPolicy(
  'changes-notified',
  ({ disclosure = {} }, flaw, { evidence: { files } }) => {
    const { feed, automatic_channel: channel } = disclosure
    if (feed === undefined) return channel === undefined ? [flaw('not-stated', 'disclosure.feed')] : []
    const item = 'disclosure.feed.path'
    const absent = notStated(flaw, { 'disclosure.feed.url': feed.url, [item]: feed.path })
    if (feed.path === undefined) return absent
    const found = namedFile(files, flaw, { item, path: feed.path })
    if ('place' in found) return [...absent, found.place]
    const { path } = found.file
    const read = files.feedAt(path)
    if (read === null) return [...absent, flaw('feed-unreadable', item, { path })]
    return read.entries === 0 ? [...absent, flaw('feed-empty', item, { path })] : absent
  },
)
