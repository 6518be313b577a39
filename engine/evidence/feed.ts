import { parseFeed } from 'feedsmith'
import type { Feed } from '../../commitments/case.ts'

/** Reads an RSS, Atom, RDF or JSON feed; `null` when the text is none. */
export function readFeed(text: string): Feed | null {
  const parsed = parse(text)
  if (parsed === null) return null
  const dates = datesOf(parsed).flatMap((date) => dayOf(date) ?? [])
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

/** The calendar date, in UTC, of a date in any of the forms that feeds use. */
function dayOf(date: string | undefined): string | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
