import { createHash } from 'node:crypto'
import type { Piece } from '../data/licence-piece.ts'

/** Words by which the beginning of a piece is found. A shorter piece is none. */
export const headWords = 5

/** The piece that a run of words is; `null` for one that is too short to be told from others. */
export function pieceOf(words: readonly string[]): Piece | null {
  return words.length < headWords ? null : [headOf(words, 0), words.length, hashOf(words)]
}

/** A hash of the words at a position that only serves to find candidates. */
export function headOf(words: readonly string[], at: number): string {
  let hash = 0x811c9dc5
  for (let index = at; index < at + headWords; index += 1) {
    for (const char of `${words[index] ?? ''} `) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** 144 bits of SHA-256: another text with the same value cannot be made. */
export function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 24)
}
