import { distance } from 'fastest-levenshtein'

/** The known word that is most likely meant, or `undefined` when none is near: at most a third of its letters differ. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, away: distance(written.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
  const best = ranked[0]
  return best && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined
}
