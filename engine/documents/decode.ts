import { attempt } from './attempt.ts'

/**
 * The text of a file, or `null` when it is not UTF-8. A byte order mark is dropped and does not count as a column;
 * CRLF and lone CR become LF, as YAML and Markdown both ask, so lines and columns stay the same and values do too.
 */
export const decodeText = (bytes: Uint8Array): string | null =>
  attempt<string | null>(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'), null)
