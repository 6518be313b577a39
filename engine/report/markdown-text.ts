/** Control and formatting characters that could hide or reorder text. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Text with every control and formatting character replaced, so that it can neither hide nor reorder anything. */
export function visible(text: string): string {
  return text.replace(invisible, '\ufffd')
}

/** Text as a Markdown code span: nothing in it mentions, links or renders, whatever it holds. */
export function code(text: string): string {
  const plain = visible(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}

/** UTF-8 bytes of a text; never fewer than its characters, so a limit in either is kept. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
