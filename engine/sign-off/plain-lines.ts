/** The lines that are neither hidden, nor in a fenced block, nor go on with a quotation, a list or a piece of code. */
export function plainLines(text: string): readonly string[] {
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
