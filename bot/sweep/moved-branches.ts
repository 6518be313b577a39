import * as z from 'zod/mini'
import { type Api, toResult } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import { mayRule } from '../ruling-files.ts'

/** A branch, where it was when a sweep saw it last, and where it is now. */
export type Move = { readonly before: string; readonly now: string }

/** GitHub lists so many files of a comparison and leaves out the rest without a word. */
const listedFiles = 300

const comparison = z.object({
  status: z.string(),
  files: z.array(z.object({ filename: z.string(), previous_filename: z.nullish(z.string()) })),
})

/**
 * Whether what verdicts rest on changed between two commits of a base branch. Whatever cannot be told for sure counts
 * as changed: a branch that was forced, a list that may be cut, a commit that is gone. Rejects where GitHub does not
 * answer. A base branch moves all day, and almost no move changes what a verdict rests on: judging every open pull
 * request at each would use up an installation's quota. Other files of the base change no verdict until the next event,
 * and a merge queue judges the merged tree anyway; changes of teams count at the next evaluation.
 */
export async function rulingChanged(api: Api, { owner, repo }: Repository, { before, now }: Move): Promise<boolean> {
  if (before === now) return false
  const place = { owner, repo, basehead: `${before}...${now}`, per_page: 1, page: 1 }
  const requested = await toResult(api.read('GET /repos/{owner}/{repo}/compare/{basehead}', place, comparison))
  if ('failed' in requested) {
    if (requested.failed.code === 'not-found' || requested.failed.code === 'response-invalid') return true
    throw requested.failed
  }
  const { status, files } = requested.done
  if (status !== 'ahead' || files.length >= listedFiles) return true
  return files.some(({ filename, previous_filename: former }) => mayRule(filename) || mayRule(former ?? ''))
}
