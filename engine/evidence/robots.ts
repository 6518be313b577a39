import type { RobotsQuestion } from '../../commitments/case.ts'

type Rule = { readonly allows: boolean; readonly pattern: string }
type Group = { readonly agents: string[]; readonly rules: Rule[] }
type Line = { readonly key: string; readonly value: string }

/** RFC 9309 asks for 500 KiB at least. */
const longest = { text: 1024 * 1024, url: 8000 } as const

/** What a robots.txt says of an address of its own site, by IETF RFC 9309; `null` for no address and beyond the limits. */
export function askRobots(text: string, { url, token }: RobotsQuestion): boolean | null {
  if (text.length > longest.text || url.length > longest.url || !URL.canParse(url)) return null
  const { pathname, search } = new URL(url)
  if (pathname === '/robots.txt') return true
  const path = encoded(`${pathname}${search}`).replaceAll('*', '%2A').replaceAll('$', '%24')
  return allowedBy(rulesFor(groupsOf(text), productOf(token)), path)
}

/** The longest rule that matches; at the same length what allows. */
function allowedBy(rules: readonly Rule[], path: string): boolean {
  const matching = rules.filter(({ pattern }) => matches(pattern, path))
  const length = (allows: boolean) =>
    matching.reduce((most, one) => (one.allows === allows ? Math.max(most, one.pattern.length) : most), -1)
  return length(true) >= length(false)
}

/** All groups that name the crawler count as one; those for everybody only where none does. */
function rulesFor(groups: readonly Group[], product: string): readonly Rule[] {
  const own = groups.filter(({ agents }) => agents.includes(product))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  return chosen.flatMap(({ rules }) => rules)
}

/** A rule ends the list of user agents; lines of other kinds, such as Crawl-delay and Sitemap, end nothing. */
function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = []
  for (const { key, value } of linesOf(text)) {
    const last = groups.at(-1)
    if (/^user[- ]?agent$/.test(key)) {
      if (last === undefined || last.rules.length > 0) groups.push({ agents: [productOf(value)], rules: [] })
      else last.agents.push(productOf(value))
    } else if (key === 'allow' || key === 'disallow') {
      last?.rules.push({ allows: key === 'allow', pattern: patternOf(value) })
    }
  }
  return groups
}

function linesOf(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((raw) => {
      const line = raw.split('#', 1)[0] ?? ''
      const colon = line.indexOf(':')
      return colon < 0 ? [] : [{ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() }]
    })
}

/** The product token of a user agent without version or comment, in lower case. */
function productOf(agent: string): string {
  return agent.trim().startsWith('*') ? '*' : (/^[a-z_-]+/i.exec(agent.trim())?.[0] ?? agent.trim()).toLowerCase()
}

/** A pattern, in which `$` only stands for the end of the address at its own end. */
function patternOf(value: string): string {
  const [body, end] = value.endsWith('$') ? [value.slice(0, -1), '$'] : [value, '']
  return `${encoded(body).replaceAll('$', '%24')}${end}`
}

/** Parts between asterisks, each found behind the one before: quick for whatever pattern. An empty one matches nothing. */
function matches(pattern: string, path: string): boolean {
  if (pattern === '') return false
  const ends = pattern.endsWith('$')
  const parts = (ends ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...others] = parts
  if (!path.startsWith(first)) return false
  if (others.length === 0) return !ends || path.length === first.length
  let at = first.length
  const last = others.at(-1) ?? ''
  for (const part of ends ? others.slice(0, -1) : others) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !ends || (path.endsWith(last) && path.length - last.length >= at)
}

/** One spelling for what means the same: encoded letters plain, all else that has to be encoded in capitals. */
function encoded(path: string): string {
  const [before, query] = cut(path)
  return query === null ? inPath(before) : `${inPath(before)}?${inPath(query).replace(/[:/?#[\]@!'()+,;]/g, hexOf)}`
}

function cut(path: string): readonly [string, string | null] {
  const at = path.indexOf('?')
  return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)]
}

function inPath(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, (char) => encodeURIComponent(char))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(char) ? char : code.toUpperCase()
    })
}

function hexOf(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}
