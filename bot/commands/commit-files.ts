import * as z from 'zod/mini'
import type { GateError } from '../../engine/gate-error.ts'
import { type Api, toResult } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { HeadBranch } from './command-request.ts'

/** Files to add to a branch in one commit. */
export type Addition = Repository & {
  readonly branch: HeadBranch
  readonly message: { readonly headline: string; readonly body: string }
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

const branchShape = z.object({ protected: z.boolean() })
const committed = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) })

const mutation = `mutation AddFiles($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** Whether a branch is protected; what cannot be told counts as protected. */
export async function isProtected(api: Api, { owner, repo }: Repository, branch: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}'
  const requested = await toResult(api.read(route, { owner, repo, branch }, branchShape))
  if ('done' in requested) return requested.done.protected
  if (denials.has(requested.failed.code)) return true
  throw requested.failed
}

/**
 * Adds files in one commit of the App, on top of exactly the commit that was judged: GitHub refuses if the branch is
 * anywhere else, be it ahead, behind or gone. `false` where the App may not write here. Never forces, never repeats by
 * itself. REST's update of a ref has no such condition, and a push that is only a fast-forward could bring back commits
 * that somebody removed.
 */
export async function commitFiles(api: Api, { owner, repo, branch, files, message }: Addition): Promise<boolean> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch.name },
    expectedHeadOid: branch.oid,
    message,
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })),
    },
  }
  const done = await toResult(api.mutate(mutation, { input }, committed))
  if ('done' in done) return true
  if (denials.has(done.failed.code)) return false
  throw done.failed
}

const denials: ReadonlySet<GateError['code']> = new Set(['permission-missing', 'not-found'])
