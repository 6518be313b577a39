import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import { type RoleName, roleNames } from '../../schemas/roster.ts'
import { plainLines } from './plain-lines.ts'

/** One line that wants to be a signature: its parts as far as they are there, and what is wrong with them. */
export type SignatureLine =
  | SoundLine
  | { readonly role: RoleName | null; readonly digest: string | null; readonly fault: Rejection }

/** A line with a role and the whole digest, `sha256:` and 64 hexadecimal digits. */
type SoundLine = { readonly role: RoleName; readonly digest: string; readonly fault: null }

/** The line that a role signs with. */
export function signatureLine(role: RoleName, digest: string): string {
  return `/gpai sign-off ${role} ${digest}`
}

/**
 * The signature lines of a review. A line counts at the start of a line of running text only: not in code, a quotation, a list
 * or a comment. Where two readings are possible, it has to count in both.
 */
export function signatureLinesOf(body: string): readonly SignatureLine[] {
  const lines = plainLines(body.replace(/\r\n?/g, '\n')).flatMap((line) => {
    const found = /^\/gpai[ \t]+sign-off(?:[ \t]+(.*))?$/.exec(line)
    return found === null ? [] : [read(found[1] ?? '')]
  })
  return lines.map((line) => {
    const twice = line.role !== null && lines.filter(({ role }) => role === line.role).length > 1
    return twice ? { ...line, fault: 'several-lines' } : line
  })
}

function read(rest: string): SignatureLine {
  const [name, digest = '', ...more] = rest.trim().split(/[ \t]+/)
  const role = roleNames.find((one) => one === name) ?? null
  const whole = /^sha256:[0-9a-f]{64}$/.test(digest) && more.length === 0
  if (role === null) return { role, digest: whole ? digest : null, fault: 'role-unknown' }
  return whole ? { role, digest, fault: null } : { role, digest: null, fault: 'digest-incomplete' }
}
