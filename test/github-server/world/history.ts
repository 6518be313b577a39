import { diff, type FileChange, flatten } from './files.ts'
import { type Commit, commitAt, type ObjectStore } from './git-objects.ts'

/** The commit and everything before it, newest first. */
export function ancestry(store: ObjectStore, oid: string): readonly Commit[] {
  const seen = new Map<string, Commit>()
  const queue = [oid]
  for (const next of queue) {
    if (seen.has(next)) continue
    const commit = commitAt(store, next)
    seen.set(next, commit)
    queue.push(...commit.parents)
  }
  return [...seen.values()]
}

/** The newest commit that both sides have, or `null` for unrelated histories. */
export function mergeBase(store: ObjectStore, base: string, head: string): string | null {
  const known = new Set(ancestry(store, base).map(({ oid }) => oid))
  return ancestry(store, head).find(({ oid }) => known.has(oid))?.oid ?? null
}

/** The commits that the head has and the base has not, oldest first. */
export function commitsBetween(store: ObjectStore, base: string, head: string): readonly Commit[] {
  const known = new Set(ancestry(store, base).map(({ oid }) => oid))
  return ancestry(store, head)
    .filter(({ oid }) => !known.has(oid))
    .toReversed()
}

/** What the head changes since it left the base (three dots, as pull requests show it). */
export function changesSince(store: ObjectStore, base: string, head: string): readonly FileChange[] {
  const from = mergeBase(store, base, head)
  const before = from === null ? new Map() : flatten(store, commitAt(store, from).tree)
  return diff(before, flatten(store, commitAt(store, head).tree))
}
