import { distance } from 'fastest-levenshtein'

/** The known word that is most likely meant, or `undefined` when none is near: at most a third of its letters differ. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  return nearestOf(written, known, 1)[0]
}

/** Up to so many known words that may be meant, the nearest first; empty when none is near. */
export function nearestOf(written: string, known: readonly string[], most: number): readonly string[] {
  return known
    .map((word) => ({ word, away: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, away }) => away <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ word }) => word)
}
