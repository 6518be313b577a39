import picomatch from 'picomatch'

/** Whether a path, label, title or branch matches any of the glob patterns; a leading dot needs no special pattern. */
export function matchesAny(patterns: readonly string[], value: string): boolean {
  return patterns.some((pattern) => picomatch.isMatch(value, pattern, { dot: true }))
}
