import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'
import { type Known, kindOf } from './known-paths.ts'
import type { Api } from './octokit.ts'
import type { Repository } from './reference.ts'

const recursiveTree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string(), size: z.nullish(z.number()) }),
  ),
})

/** Every path of a commit in one call. Rejects with `too-many-files` where GitHub cuts the list. */
export async function wholeTree(
  api: Api,
  { owner, repo }: Repository,
  commit: string,
): Promise<ReadonlyMap<string, Known>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const { tree, truncated } = await api.read(route, { owner, repo, tree_sha: commit, recursive: '1' }, recursiveTree)
  if (truncated) throw tooMany(commit)
  return new Map(
    tree.map(({ path, mode, type, sha, size }) => {
      const known: Known = {
        kind: kindOf(Number.parseInt(mode, 8), type),
        oid: sha,
        ...(typeof size === 'number' ? { size } : {}),
      }
      return [path, known] as const
    }),
  )
}

function tooMany(commit: string): GateError {
  return new GateError({
    code: 'too-many-files',
    says: sayError('tree-too-large', { commit }),
  })
}
