import robotsParser from 'robots-parser'
import type { RobotsQuestion } from '../../commitments/case.ts'

/** The parser keeps each rule once for each crawler of a group, and tries every rule on an address. */
const limits = { text: 32 * 1024, url: 1000, agents: 100 } as const

/** What a robots.txt says of an address of its own site, by IETF RFC 9309; `null` for no address and beyond the limits. */
export function askRobots(text: string, { url, token }: RobotsQuestion): boolean | null {
  const agents = text.match(/user-?agent/gi)?.length ?? 0
  if (text.length > limits.text || url.length > limits.url || agents > limits.agents || !URL.canParse(url)) return null
  const robots = robotsParser(new URL('/robots.txt', url).href, text)
  return robots.isAllowed(url, token) === true
}
