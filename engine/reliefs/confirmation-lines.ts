import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import { plainLines } from '../sign-off/plain-lines.ts'

/** One line that wants to be a confirmation: its whole digest, or what is wrong with it. */
export type FoundLine =
  | { readonly digest: string; readonly fault: null }
  | { readonly digest: null; readonly fault: Rejection }

/** The line that a second person confirms the claims of a release with. */
export function confirmationLine(digest: string): string {
  return `/gpai confirm ${digest}`
}

/** The confirmation lines of a review; those in code, quotations, lists and comments are none. */
export function confirmationLinesOf(body: string): readonly FoundLine[] {
  return plainLines(body.replace(/\r\n?/g, '\n')).flatMap((line): readonly FoundLine[] => {
    const found = /^\/gpai[ \t]+confirm(?:[ \t]+(.*))?$/.exec(line)
    if (found === null) return []
    const digest = (found[1] ?? '').trim()
    const whole = /^sha256:[0-9a-f]{64}$/.test(digest)
    return [whole ? { digest, fault: null } : { digest: null, fault: 'digest-incomplete' }]
  })
}
