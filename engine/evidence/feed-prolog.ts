/** The text from its first tag on: what stands before it are blanks, declarations and comments. */
export function withoutProlog(text: string): string {
  let rest = text.replace(/^\uFEFF/, '').trimStart()
  for (;;) {
    const closing = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null
    const end = closing === null ? -1 : rest.indexOf(closing)
    if (closing === null || end < 0) return rest
    rest = rest.slice(end + closing.length).trimStart()
  }
}
