import * as z from 'zod/mini'
import { type Api, toResult } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'
import type { Standing } from '../store/standing.ts'
import { type Annotation, idOf, perCall } from './annotations.ts'
import { type CheckOutput, checkName } from './check-run.ts'
import { readRuns } from './live-state.ts'

/** Where a check was written, and what it said; the same again is not written. */
export type CheckStanding = Pick<Standing, 'checkRun' | 'checkHead' | 'checkDigest' | 'annotated'>

/** The commit, and the key under which we find again what the check is about. */
export type CheckPlace = Repository & { readonly head: string; readonly key: string }

/** A check on its way to a commit. */
export type CheckPublication = {
  readonly check: CheckOutput
  /** Tells whether it says something else than what stands there. */
  readonly digest: string
  readonly before: CheckStanding
  /** Remembers how far we are, before and after each call: a call whose answer is lost may have been done. */
  keep(standing: CheckStanding): Promise<void>
}

const runShape = z.object({ id: z.number() })

/**
 * Puts a completed check on a commit. It is complete from its first call on, so that none can be left in progress, and it is
 * green only with the last call. A second verdict on the same commit changes the run that is there; what says the same is
 * not written. Gives `null` then. GitHub keeps no run for ever: in place of one that is gone a new one is made. Rejects with a
 * `GateError` where a call failed; what stands then is red, or what stood before.
 */
export async function publishCheck(
  api: Api,
  place: CheckPlace,
  publication: CheckPublication,
): Promise<CheckStanding | null> {
  const { check, digest, before } = publication
  const here = before.checkHead === place.head
  if (here && before.checkRun !== null && before.checkDigest === digest) return null
  const there = await runThere(api, place, { ...before, here })
  const standing = new Set(there.annotated)
  const wanted = new Set(check.annotations.map(idOf))
  // Annotations cannot be taken back: a run of the same name takes the place of one that shows what is not so any more.
  const replace = there.annotated.some((id) => !wanted.has(id))
  const run = replace ? null : there.run
  const missing = replace ? check.annotations : check.annotations.filter((one) => !standing.has(idOf(one)))
  const stands = replace ? [] : there.annotated
  const written = await toResult(writeAll(api, place, { publication, run, missing, stands }))
  if ('done' in written) return written.done
  if (run === null || written.failed.code !== 'not-found') throw written.failed
  return writeAll(api, place, { publication, run: null, missing: check.annotations, stands: [] })
}

type There = { readonly run: number | null; readonly annotated: readonly string[] }

/** The run to change, and its annotations; asks GitHub where an answer was lost. */
async function runThere(
  api: Api,
  place: CheckPlace,
  { here, checkRun, annotated }: CheckStanding & { readonly here: boolean },
): Promise<There> {
  if (!here) return { run: null, annotated: [] }
  const run = checkRun ?? (await readRuns(api, { ...place, number: null })).ours
  if (run === null) return { run, annotated: [] }
  if (annotated !== null && checkRun !== null) return { run, annotated }
  const found = await toResult(readAnnotated(api, place, run))
  if ('done' in found) return { run, annotated: found.done }
  if (found.failed.code !== 'not-found') throw found.failed
  return { run: null, annotated: [] }
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

type Writing = {
  readonly publication: CheckPublication
  readonly run: number | null
  readonly missing: readonly Annotation[]
  readonly stands: readonly string[]
}

async function writeAll(api: Api, place: CheckPlace, { publication, run, missing, stands }: Writing) {
  const { check, digest, keep } = publication
  const batches = batchesOf(missing)
  let standing: CheckStanding = { checkRun: run, checkHead: place.head, checkDigest: null, annotated: [...stands] }
  for (const [index, annotations] of batches.entries()) {
    const last = index === batches.length - 1
    await keep(annotations.length === 0 ? standing : { ...standing, annotated: null })
    const conclusion = last ? check.conclusion : 'failure'
    const id = await write(api, place, { run: standing.checkRun, check: { ...check, conclusion, annotations } })
    const annotated = [...(standing.annotated ?? []), ...annotations.map(idOf)]
    standing = { ...standing, checkRun: id, annotated, checkDigest: last ? digest : null }
  }
  await keep(standing)
  return standing
}

function batchesOf(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.max(1, Math.ceil(annotations.length / perCall))
  return Array.from({ length: count }, (_, index) => annotations.slice(index * perCall, (index + 1) * perCall))
}

async function write(
  api: Api,
  { owner, repo, head, key }: CheckPlace,
  { run, check }: { readonly run: number | null; readonly check: CheckOutput },
): Promise<number> {
  const { conclusion, title, summary, annotations, actions } = check
  const output = { title, summary, ...(annotations.length === 0 ? {} : { annotations }) }
  const body = { name: checkName, external_id: key, status: 'completed', conclusion, output, actions }
  if (run === null) {
    const route = 'POST /repos/{owner}/{repo}/check-runs'
    return (await api.write(route, { owner, repo, head_sha: head, ...body }, runShape)).id
  }
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
  return (await api.write(route, { owner, repo, check_run_id: run, ...body }, runShape)).id
}
