/** UTF-8 bytes of a text; never fewer than its characters, so a limit in either is kept. */
export function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength
}
