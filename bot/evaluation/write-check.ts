import * as z from 'zod/mini'
import { checkName } from '../../github/check-name.ts'
import { type Api, toResult } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import { amendPublished, type CheckState, noCheck } from '../store/published-state.ts'
import { idOf } from './annotations.ts'
import { readRuns } from './live-state.ts'
import type { CheckWrite } from './plan-check.ts'
import type { Target } from './target.ts'

const runShape = z.object({ id: z.number() })

/**
 * Makes one call that writes a check, and remembers before and after it how far we are: a call whose answer is lost may have
 * been done. GitHub keeps no run for ever: where it is gone, there is none from then on. Rejects with a `GateError` where the
 * call failed; what stands then is red, or what stood before.
 */
export async function writeCheck(target: Target, known: CheckState, write: CheckWrite): Promise<CheckState> {
  const { api, owner, repo, key, services } = target
  const { conclusion, title, summary, annotations, actions } = write.output
  const annotated = known.annotated ?? []
  const unsure = { ...known, digest: null, annotated: annotations.length === 0 ? annotated : null }
  await amendPublished(services.store.database, key, { check: unsure })
  const output = { title, summary, ...(annotations.length === 0 ? {} : { annotations }) }
  const body = { owner, repo, name: checkName, external_id: key, status: 'completed', conclusion, output, actions }
  const written = await toResult(
    known.run === null
      ? api.write('POST /repos/{owner}/{repo}/check-runs', { head_sha: known.head, ...body }, runShape)
      : api.write(
          'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
          { check_run_id: known.run, ...body },
          runShape,
        ),
  )
  if ('failed' in written && known.run !== null && written.failed.code === 'not-found') return noCheck
  if ('failed' in written) throw written.failed
  const stands = [...annotated, ...annotations.map(idOf)]
  const check = { ...known, run: written.done.id, digest: write.digest, annotated: stands }
  await amendPublished(services.store.database, key, { check })
  return check
}

/** Asks GitHub for our run on the commit and its annotations. Without one there is no check. */
export async function lookUpCheck({ api, owner, repo }: Target, known: CheckState): Promise<CheckState> {
  if (known.head === null) return noCheck
  const run = known.run ?? (await readRuns(api, { owner, repo, head: known.head, number: null })).ours
  if (run === null) return noCheck
  const found = await toResult(readAnnotated(api, { owner, repo }, run))
  if ('done' in found) return { run, head: known.head, digest: null, annotated: [...found.done] }
  if (found.failed.code !== 'not-found') throw found.failed
  return noCheck
}

const annotationsShape = z.array(
  z.object({
    path: z.string(),
    start_line: z.number(),
    title: z.nullable(z.string()),
    message: z.nullable(z.string()),
  }),
)

async function readAnnotated(api: Api, { owner, repo }: Repository, run: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page = 1; ; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'
    const found = await api.read(route, { owner, repo, check_run_id: run, per_page: 100, page }, annotationsShape)
    ids.push(...found.map((one) => idOf({ ...one, title: one.title ?? '', message: one.message ?? '' })))
    if (found.length < 100) return ids
  }
}
