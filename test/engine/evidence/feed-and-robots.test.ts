import { describe, expect, it } from 'vitest'
import { readFeed } from '../../../engine/evidence/feed.ts'
import { askRobots } from '../../../engine/evidence/robots.ts'

describe('readFeed', () => {
  const atom = (entries: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><id>i</id>${entries}</feed>`
  const rss = (items: string) =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>a</title>${items}</channel></rss>`
  const rdf = (items: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="u"><title>a</title></channel>${items}</rdf:RDF>`
  const json = (items: string) => `{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[${items}]}`

  it.each([
    [
      'Atom',
      atom(
        '<entry><id>1</id><updated>2026-01-02T23:30:00-02:00</updated></entry><entry><id>2</id><published>2025-01-01T00:00:00Z</published></entry>',
      ),
      2,
      '2026-01-03',
    ],
    ['RSS', rss('<item><title>b</title><pubDate>Mon, 05 Oct 2026 00:00:00 GMT</pubDate></item>'), 1, '2026-10-05'],
    [
      'RSS with Dublin Core',
      rss('<item><title>b</title><dc:date>2026-03-04T00:00:00Z</dc:date></item>'),
      1,
      '2026-03-04',
    ],
    ['RSS without dates', rss('<item><title>b</title></item>'), 1, null],
    ['RSS with a date that is none', rss('<item><title>b</title><pubDate>soon</pubDate></item>'), 1, null],
    [
      'RDF',
      rdf('<item rdf:about="1"><title>b</title><link>l</link><dc:date>2026-02-01T00:00:00Z</dc:date></item>'),
      1,
      '2026-02-01',
    ],
    ['RDF without dates', rdf('<item rdf:about="1"><title>b</title><link>l</link></item>'), 1, null],
    [
      'JSON',
      json(
        '{"id":"1","content_text":"b","date_modified":"2026-05-06T00:00:00Z"},{"id":"2","content_text":"c","date_published":"2026-01-01T00:00:00Z"}',
      ),
      2,
      '2026-05-06',
    ],
    ['empty Atom', atom(''), 0, null],
    ['empty RSS', rss(''), 0, null],
    ['empty RDF', rdf(''), 0, null],
    ['empty JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"a"}', 0, null],
  ])('reads %s', (_, text, entries, newest) => {
    expect(readFeed(text)).toEqual({ entries, newest })
  })

  it.each(['', 'hello', '<html></html>', '{"a":1}', '<feed', 'User-agent: *'])(
    'does not take %s for a feed',
    (text) => {
      expect(readFeed(text)).toBeNull()
    },
  )
})

describe('askRobots', () => {
  const url = (path: string) => ({ url: `https://site.example${path}`, token: 'AtlasCrawler' })
  it.each([
    ['no group', '', '/a', true],
    ['the group for all', 'User-agent: *\nDisallow: /a', '/a/b', false],
    [
      'its own group before that for all',
      'User-agent: *\nDisallow: /\n\nUser-agent: atlascrawler\nDisallow: /x',
      '/a',
      true,
    ],
    ['merged groups', 'User-agent: AtlasCrawler\nDisallow: /a\n\nUser-agent: ATLASCRAWLER\nDisallow: /b', '/a', false],
    ['the longest rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['allow on a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['wildcards', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['the end of an address', 'User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf.html', true],
    ['comments', '# Disallow: /a\nUser-agent: * # all\nDisallow: /b # b', '/b', false],
  ])('follows %s', (_, text, path, allowed) => {
    expect(askRobots(text, url(path))).toBe(allowed)
  })

  it.each([
    ['a long file', `User-agent: *\n${'Disallow: /a\n'.repeat(3000)}`, '/b'],
    ['a file with many groups', 'User-agent: b\n'.repeat(101), '/b'],
    ['a long address', '', `/${'a'.repeat(1000)}`],
  ])('gives no answer for %s', (_, text, path) => {
    expect(askRobots(text, url(path))).toBeNull()
  })

  it('gives no answer for what is no address', () => {
    expect(askRobots('', { url: 'site', token: 'A' })).toBeNull()
  })
})
