import { type Commit, commitAt } from './git-objects.ts'
import { testMerge } from './repositories.ts'
import type { Repository } from './world.ts'

/** The commit that a branch, ref, `HEAD` or object id names in a repository; `null` for what does not exist. */
export function resolveRevision(repository: Repository, revision: string): Commit | null {
  const oid = resolveRef(repository, revision) ?? revision
  const object = repository.store.get(oid) ?? abbreviated(repository, oid)
  return object?.kind === 'commit' ? object : null
}

/** The commit id that a ref or branch name points at. */
export function resolveRef(repository: Repository, name: string): string | null {
  const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(name)
  if (pull !== null) return pullRequestRef(repository, Number(pull[1]), pull[2] ?? 'head')
  const branch = name === 'HEAD' ? repository.defaultBranch : name.replace(/^(refs\/)?heads\//, '')
  return repository.branches.get(branch) ?? null
}

/** The commit that a name or id is known to have. */
export function knownCommit(repository: Repository, revision: string): Commit {
  return resolveRevision(repository, revision) ?? commitAt(repository.store, revision)
}

function pullRequestRef(repository: Repository, number: number, side: string): string | null {
  const pullRequest = repository.pullRequests.get(number)
  if (pullRequest === undefined) return null
  return side === 'head' ? pullRequest.headOid : testMerge(repository, pullRequest)
}

function abbreviated(repository: Repository, oid: string): Commit | null {
  if (!/^[0-9a-f]{7,39}$/.test(oid)) return null
  const found = [...repository.store.values()].filter(
    (it): it is Commit => it.kind === 'commit' && it.oid.startsWith(oid),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
