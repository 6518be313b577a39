import type { Rejection } from '../../commitments/sign-off/reasons.ts'
import { type RoleName, roleNames } from '../../schemas/roster.ts'

/** One line that wants to be a signature: its parts as far as they are there, and what is wrong with them. */
export type SignatureLine = {
  readonly role: RoleName | null
  /** The whole digest, `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | null
  readonly fault: Rejection | null
}

/** The line that a role signs with. */
export function signatureLine(role: RoleName, digest: string): string {
  return `/gpai sign-off ${role} ${digest}`
}

/**
 * The signature lines of a review. A line counts at the start of a line of running text only: not in code, a quotation, a list
 * or a comment, and, where two readings are possible, in neither of them.
 */
export function signatureLinesOf(body: string): readonly SignatureLine[] {
  const text = hiddenByMarkup(body.replace(/\r\n?/g, '\n'))
  const found = plainLines(text).flatMap((line) => {
    const found = /^\/gpai[ \t]+sign-off(?:[ \t]+(.*))?$/.exec(line)
    return found === null ? [] : [read(found[1] ?? '')]
  })
  return found.map((line) => {
    const twice = line.role !== null && found.filter(({ role }) => role === line.role).length > 1
    return twice ? { ...line, fault: 'several-lines' } : line
  })
}

function read(rest: string): SignatureLine {
  const [name = '', digest = '', ...more] = rest.trim().split(/[ \t]+/)
  const role = roleNames.find((one) => one === name) ?? null
  const whole = /^sha256:[0-9a-f]{64}$/.test(digest) && more.length === 0
  if (role === null) return { role, digest: whole ? digest : null, fault: 'role-unknown' }
  return { role, digest: whole ? digest : null, fault: whole ? null : 'digest-incomplete' }
}

/** Stands in the place of what HTML hides or quotes; it starts no signature line. */
const hidden = '\u0000'

/** The text with comments and quoting elements taken out, up to the end where one is never closed. Lines stay where they are. */
function hiddenByMarkup(text: string): string {
  const blank = (whole: string) => whole.replace(/[^\n]/g, hidden).replace(/\n/g, `\n${hidden}`)
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, blank)
    .replace(/<(pre|code|blockquote|script|style|textarea|template|del|s)\b[^]*?(?:<\/\1\s*>|$)/gi, blank)
}

/** The lines that are neither in a fenced block nor go on with a quotation, a list or a piece of code. */
function plainLines(text: string): readonly string[] {
  const plain: string[] = []
  let fence: string | null = null
  let continued = false
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.replaceAll(hidden, ''))?.[1] ?? null
    if (fence !== null) fence = mark !== null && closes(line, mark, fence) ? null : fence
    else if (mark !== null) fence = mark
    else if (!continued) plain.push(line)
    continued = line.trim() !== '' && (continued || /^\s*(?:>|[-+*]\s|\d{1,9}[.)]\s)|`/.test(line))
  }
  return plain
}

function closes(line: string, mark: string, fence: string): boolean {
  return mark.startsWith(fence) && /^ {0,3}(?:`+|~+)[ \t]*$/.test(line)
}
