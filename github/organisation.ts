import * as z from 'zod/mini'
import type { Tree } from '../engine/source.ts'
import { type Forest, learnText, revisionAt } from './ask-trees.ts'
import { githubTree } from './tree.ts'
import { fileNode } from './tree-answer.ts'

/** The organisation's repository, and where it keeps its configuration. */
const organisationRepository = '.github'
export const organisationPath = '.github/gpai-gate.yaml'

/** The organisation's repository as the first query gives it; `null` where there is none, or none that the token sees. */
export const organisationNode = z.nullish(
  z.object({
    defaultBranchRef: z.nullish(
      z.object({ target: z.nullish(z.object({ oid: z.string(), file: z.nullish(fileNode) })) }),
    ),
  }),
)

/** The tree of the organisation's default branch, with its configuration known already. */
export function organisationTree(forest: Forest, node: z.infer<typeof organisationNode>): Tree | null {
  const target = node?.defaultBranchRef?.target
  if (!target) return null
  const repository = { owner: forest.repository.owner, repo: organisationRepository }
  const revision = revisionAt(target.oid, { ...forest, repository })
  if (target.file !== undefined) learnText(revision, organisationPath, { node: target.file, blobs: forest.blobs })
  return githubTree({ ...forest, repository }, { head: revision, base: null })
}
