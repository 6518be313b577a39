import { parseFeed } from 'feedsmith'
import type { Feed } from '../../commitments/case.ts'
import { feedDate } from './feed-date.ts'
import { withoutProlog } from './feed-prolog.ts'

/** Reads an RSS, Atom, RDF or JSON feed; `null` when the text is none. */
export function readFeed(text: string): Feed | null {
  // A document type can define entities: such a feed is not read.
  const parsed = /^<!doctype/i.test(withoutProlog(text)) ? null : parse(text)
  if (parsed === null) return null
  const dates = datesOf(parsed).flatMap((date) => feedDate(date ?? '') ?? [])
  return { entries: countOf(parsed), newest: dates.sort().at(-1) ?? null }
}

type Parsed = ReturnType<typeof parseFeed<string>>

function parse(text: string): Parsed | null {
  try {
    return parseFeed(text)
  } catch {
    return null
  }
}

function countOf(parsed: Parsed): number {
  const entries = parsed.format === 'atom' ? parsed.feed.entries : parsed.feed.items
  return entries?.length ?? 0
}

function datesOf(parsed: Parsed): readonly (string | undefined)[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => entry.updated ?? entry.published)
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => item.pubDate ?? item.dc?.dates?.[0])
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => item.dc?.dates?.[0])
    case 'json':
      return (parsed.feed.items ?? []).map((item) => item.date_modified ?? item.date_published)
  }
}
