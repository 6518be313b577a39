import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import { type RoleName, roleNames } from '../../schemas/roster.ts'

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

/** The lines that are neither hidden, nor in a fenced block, nor go on with a quotation, a list or a piece of code. */
function plainLines(text: string): readonly string[] {
  const shown = withoutMarkup(text).split('\n')
  const plain: string[] = []
  let fence: string | null = null
  let continued = false
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    const plainly = fence === null && mark === null && !continued
    if (plainly) plain.push(...shown.slice(index, index + 1))
    fence = fenceAfter(line, mark, fence)
    continued = line.trim() !== '' && (continued || /^\s*(?:>|[-+*]\s|\d{1,9}[.)]\s)|`/.test(line))
  }
  return plain
}

/** The fence that is open after a line: one is closed by at least as many marks, alone on their line. */
function fenceAfter(line: string, mark: string | null, fence: string | null): string | null {
  if (fence === null || mark === null) return fence ?? mark
  return mark.startsWith(fence) && line.trim() === mark ? null : fence
}

/** Stands for what HTML hides or quotes; it starts no signature line. */
const hidden = '\u0000'

/** The text with comments and quoting elements blotted out, to the end where one is never closed. Lines stay where they are. */
function withoutMarkup(text: string): string {
  const blot = (whole: string) => whole.replace(/[^\n]/g, hidden).replaceAll('\n', `\n${hidden}`)
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blot)
    .replace(/<(pre|code|blockquote|script|style|textarea|template|del|s)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, blot)
}
