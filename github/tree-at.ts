import * as z from 'zod/mini'
import type { Tree } from '../engine/source.ts'
import { type Forest, revisionAt } from './ask-trees.ts'
import { earlierCommitQuery } from './queries.ts'
import { inRepository } from './reference.ts'
import { githubTree } from './tree.ts'

const answer = z.object({ repository: z.object({ object: z.nullish(z.object({ oid: z.nullish(z.string()) })) }) })

/** The tree of an earlier commit; `null` where the repository no longer has it, for example after a force push. */
export async function treeAt(forest: Forest, commit: string): Promise<Tree | null> {
  const { repository } = await forest.api.query(
    earlierCommitQuery,
    { ...inRepository(forest.repository), commit },
    answer,
  )
  return repository.object?.oid === commit ? githubTree(forest, { head: revisionAt(commit, forest), base: null }) : null
}
