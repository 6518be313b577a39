import { describe, expect, it } from 'vitest'
import { readFeed } from '../../../engine/evidence/feed.ts'
import { feedDate } from '../../../engine/evidence/feed-date.ts'
import { withoutProlog } from '../../../engine/evidence/feed-prolog.ts'
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

  it.each([
    '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>a</title></channel></rss>',
    '',
    'hello',
    '<html></html>',
    '{"a":1}',
    '<feed',
    'User-agent: *',
  ])('does not take %s for a feed', (text) => {
    expect(readFeed(text)).toBeNull()
  })
})

describe('feedDate', () => {
  it.each([
    ['Fri, 02 Oct 2026 10:00:00 CET', '2026-10-02'],
    ['Fri, 02 Oct 2026 00:30:00 CEST', '2026-10-01'],
    ['Thu, 01 Oct 2026 23:30:00 EST', '2026-10-02'],
    ['Thu, 01 Oct 2026 23:30:00', '2026-10-01'],
    ['Thu, 01 Oct 2026 23:30:00 XYZ', '2026-10-01'],
    ['01 Oct 26 23:30 -0100', '2026-10-02'],
    ['Thu, 1 October 2026 12:00:00 +0000 (UTC)', '2026-10-01'],
    ['2026-10-01', '2026-10-01'],
    ['2026-10-01T23:30:00', '2026-10-01'],
    ['2026-10-01T23:30:00.123-02:00', '2026-10-02'],
    ['2026-02-30T00:00:00Z', null],
    ['soon', null],
    ['', null],
  ])('reads %j in every zone of the machine', (written, day) => {
    const before = process.env['TZ']
    const days = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'].map((zone) => {
      process.env['TZ'] = zone
      return feedDate(written)
    })
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(days).toEqual([day, day, day, day])
  })
})

describe('withoutProlog', () => {
  it.each([
    ['<!-- made by a tool --><rss/>', '<rss/>'],
    ['\uFEFF<?xml version="1.0"?>\n<?xml-stylesheet href="a"?><!-- <feed> -->\n<feed/>', '<feed/>'],
    ['<!-- never ends', '<!-- never ends'],
    ['text', 'text'],
  ])('of %j is %j', (text, rest) => {
    expect(withoutProlog(text)).toBe(rest)
  })
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
    [
      'lines of other kinds between user agents',
      'User-agent: AtlasCrawler\nCrawl-delay: 10\nUser-agent: b\nDisallow: /a',
      '/a',
      false,
    ],
    ['a site map within a group', 'User-agent: *\nSitemap: https://site.example/s.xml\nDisallow: /a', '/a', false],
    ['an encoded letter in the rule', 'User-agent: *\nDisallow: /%62ooks/', '/books/1', false],
    ['an encoded letter in the address', 'User-agent: *\nDisallow: /books/', '/%62ooks/1', false],
    ['an encoded slash, which is no slash', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['letters beyond ASCII', 'User-agent: *\nDisallow: /bücher', '/b%C3%BCcher/1', false],
    ['capitals of the encoding', 'User-agent: *\nDisallow: /b%c3%bccher', '/bücher', false],
    ['an address in a query', 'User-agent: *\nDisallow: /a?b=https://c.d', '/a?b=https%3A%2F%2Fc.d', false],
    ['an asterisk of the address', 'User-agent: *\nDisallow: /file-%2A.html', '/file-*.html', false],
    ['a dollar sign within a rule', 'User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['a byte order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['lone CR', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['blanks and capitals', '  USER-AGENT :  *  \n\tDISALLOW :/a', '/a', false],
    ['a version behind the token', 'User-agent: AtlasCrawler/2.1\nDisallow: /', '/a', false],
    ['a token that only begins like its own', 'User-agent: AtlasCrawlerPlus\nDisallow: /', '/a', true],
    [
      'an empty rule, which allows all',
      'User-agent: AtlasCrawler\nDisallow:\n\nUser-agent: *\nDisallow: /',
      '/a',
      true,
    ],
    ['rules before any group', 'Disallow: /a\nUser-agent: b\nDisallow: /', '/a', true],
    ['case in paths', 'User-agent: *\nDisallow: /A', '/a', true],
    ['several wildcards', 'User-agent: *\nDisallow: /a*b*c$', '/axxbyyc', false],
    ['an end that overlaps with a part', 'User-agent: *\nDisallow: /ab*b$', '/ab', true],
    ['its own file', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['a group of many agents', `${'User-agent: b\n'.repeat(5000)}Disallow: /`, '/a', true],
    ['a long file', `User-agent: b\n${'Disallow: /x\n'.repeat(40_000)}User-agent: *\nDisallow: /a`, '/a', false],
    ['a long line', `User-agent: *\nDisallow: /${'x'.repeat(300_000)}\nDisallow: /a`, '/a', false],
  ])('follows %s of RFC 9309', (_, text, path, allowed) => {
    expect(askRobots(text, url(path))).toBe(allowed)
  })

  it('is quick on rules that were made to be slow', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(200)}`
    expect(askRobots(text, url(`/${'a'.repeat(7000)}`))).toBe(true)
  })

  it.each([
    ['a file beyond the limit', 'a'.repeat(1024 * 1024 + 1), '/b'],
    ['a long address', '', `/${'a'.repeat(8000)}`],
  ])('gives no answer for %s', (_, text, path) => {
    expect(askRobots(text, url(path))).toBeNull()
  })

  it('gives no answer for what is no address', () => {
    expect(askRobots('', { url: 'site', token: 'A' })).toBeNull()
  })
})
