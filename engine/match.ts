/**
 * Whether a path, label, title or branch matches any of the globs: `*` and `?` stand for characters of one segment,
 * `**` as a segment for any number of segments, and everything else for itself. The time grows with the length of the
 * value times that of the glob, whatever they hold, because a proposed configuration is not trusted. Libraries turn
 * globs into regular expressions, which can take exponential time. Whoever wants alternatives writes two globs.
 */
export function matchesAny(patterns: readonly string[], value: string): boolean {
  const segments = value.split('/')
  return patterns.some((pattern) => matches(pattern.split('/'), segments, { many: '**', same: segmentMatches }))
}

function segmentMatches(pattern: string, segment: string): boolean {
  return matches(Array.from(pattern), Array.from(segment), {
    many: '*',
    same: (one, letter) => one === '?' || one === letter,
  })
}

type Rules = { readonly many: string; readonly same: (pattern: string, part: string) => boolean }

/** Goes back to the last wildcard only, which is enough: an earlier one can take nothing that the last one cannot. */
function matches(pattern: readonly string[], parts: readonly string[], { many, same }: Rules): boolean {
  let at = 0
  let wildcard = -1
  let taken = 0
  let index = 0
  for (let part = parts[0]; part !== undefined; part = parts[index]) {
    const wanted = pattern[at]
    if (wanted === many) {
      wildcard = at
      taken = index
      at += 1
    } else if (wanted !== undefined && same(wanted, part)) {
      at += 1
      index += 1
    } else {
      if (wildcard < 0) return false
      taken += 1
      index = taken
      at = wildcard + 1
    }
  }
  return pattern.slice(at).every((one) => one === many)
}
