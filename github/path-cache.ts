import { type KnownPaths, nothingKnown } from './known-paths.ts'
import type { Repository } from './reference.ts'

/** What is known about the paths of commits. A commit never changes, so that one cache can serve many evaluations. */
export type PathCache = { of(repository: Repository, commit: string): KnownPaths }

/** A cache that forgets the commits that were longest unused once it knows more than the given number of paths. */
export function pathCache(capacity = 200_000): PathCache {
  const commits = new Map<string, KnownPaths>()
  return {
    of({ owner, repo }, commit) {
      const key = `${owner}/${repo}@${commit}`.toLowerCase()
      const known = commits.get(key) ?? nothingKnown()
      commits.delete(key)
      forget(commits, capacity)
      commits.set(key, known)
      return known
    },
  }
}

/** What a commit costs at least, however little is known of it. */
const least = 50

/** Paths are learnt after a commit was handed out, so that they are counted anew each time. */
function forget(commits: Map<string, KnownPaths>, capacity: number): void {
  let held = [...commits.values()].reduce((sum, { at }) => sum + Math.max(least, at.size), 0)
  for (const [key, { at }] of commits) {
    if (held <= capacity) return
    held -= Math.max(least, at.size)
    commits.delete(key)
  }
}
