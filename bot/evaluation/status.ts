import * as z from 'zod/mini'
import { limits } from '../../engine/report/markdown.ts'
import { checkName } from '../../github/check-name.ts'
import type { CheckOutput } from './check-run.ts'
import { digestOf } from './content.ts'
import type { Target } from './target.ts'

/** A verdict as a commit status, for whoever requires statuses; `digest` tells whether it says something else. */
export type StatusWrite = {
  readonly kind: 'status'
  readonly head: string
  readonly digest: string
  readonly status: { readonly state: 'success' | 'failure'; readonly description: string; readonly context: string }
}

/** The status that says the same as a check. GitHub takes a thousand of them for a commit: the same again is none. */
export function statusWrites(
  { conclusion, title }: CheckOutput,
  head: string,
  before: string | null,
): readonly StatusWrite[] {
  const status = { state: conclusion, description: shortened(title), context: checkName }
  const digest = digestOf([head, status])
  return digest === before ? [] : [{ kind: 'status', head, digest, status }]
}

/** Puts a status on its commit. Rejects with a `GateError`. */
export async function postStatus({ api, owner, repo }: Target, { head: sha, status }: StatusWrite): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/statuses/{sha}'
  await api.write(route, { owner, repo, sha, ...status }, z.object({ id: z.number() }))
}

function shortened(text: string): string {
  return text.length <= limits.status ? text : `${text.slice(0, limits.status - 1)}…`
}
