import robotsParser from 'robots-parser'
import type { RobotsQuestion } from '../../commitments/case.ts'

/** What a robots.txt says of an address of its own site, by IETF RFC 9309; `null` when the address is none. */
export function askRobots(text: string, { url, token }: RobotsQuestion): boolean | null {
  if (!URL.canParse(url)) return null
  const robots = robotsParser(new URL('/robots.txt', url).href, text)
  return robots.isAllowed(url, token) === true
}
