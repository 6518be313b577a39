import type { Logger } from 'pino'
import { dateInBrussels } from '../engine/brussels.ts'
import { configurationPath } from '../engine/configuration/layers.ts'
import { gate } from '../engine/gate.ts'
import { GateError } from '../engine/gate-error.ts'
import { localeOf } from '../engine/report/locales/index.ts'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { type BlobCache, blobCache } from '../github/blobs.ts'
import { type Api, githubApi, type Octokit, settle } from '../github/octokit.ts'
import { publishComment } from '../github/publish.ts'
import { type GithubSource, githubSource } from '../github/source.ts'
import type { Report } from '../schemas/report.ts'
import { type CheckOutput, checkOf, failedCheck } from './evaluation/check-run.ts'
import { publishCheck } from './evaluation/publish-check.ts'
import { type Job, keyOf } from './job.ts'
import type { Metrics } from './metrics.ts'
import { appendLedger } from './store/ledger.ts'
import { readStanding, writeStanding } from './store/standing.ts'
import type { Store } from './store/store.ts'
import type { Claim, Work } from './work/attempt.ts'

/** What an evaluation may use. */
export type Workshop = {
  readonly store: Store
  readonly client: { asInstallation(installation: number): Promise<Octokit> }
  readonly metrics: Metrics
  readonly log: Logger
}

/** Bytes of contents that a process keeps between evaluations. */
const cacheSize = 16 * 1024 * 1024

/** Failures that another try can cure: they are left to the queue and leave no check behind. */
const passing: ReadonlySet<string> = new Set([
  'rate-limited',
  'service-unavailable',
  'response-invalid',
  'event-unsupported',
])

type Place = { readonly workshop: Workshop; readonly job: Job; readonly api: Api }

/** Judges the live state of a pull request, and publishes the verdict: the check first, then the comment. */
export function evaluator(workshop: Workshop): Work {
  const blobs = blobCache(cacheSize)
  return async (job, claim) => {
    const place = { workshop, job, api: githubApi(await workshop.client.asInstallation(job.installation)) }
    const source = await sourceOf(place, blobs)
    const judged = await settle(gate(source, { today: dateInBrussels(new Date()) }))
    if ('failed' in judged) {
      if (passing.has(judged.failed.code)) throw judged.failed
      await say(place, source, {
        claim,
        check: failedCheck(judged.failed, await localeOf('en')),
        verdict: 'could-not-run',
      })
      return undefined
    }
    const report = judged.done
    const check = checkOf(report, await localeOf(report.locale))
    await say(place, source, { claim, check, verdict: report.verdict })
    await comment(place, source, report)
    return undefined
  }
}

/** After the last try of a job: a red check that says so, on whatever the head is now. */
export function watchdog(workshop: Workshop): Work {
  return async (job, claim) => {
    const place = { workshop, job, api: githubApi(await workshop.client.asInstallation(job.installation)) }
    const error = new GateError({
      code: 'service-unavailable',
      message: 'The gate tried several times and could not judge this pull request.',
      remedy: 'Re-run this check, or push again.',
    })
    const check = failedCheck(error, await localeOf('en'))
    await say(place, await sourceOf(place, blobCache(0)), { claim, check, verdict: 'could-not-run' })
    return undefined
  }
}

function sourceOf({ api, job: { owner, repo, number } }: Place, blobs: BlobCache): Promise<GithubSource> {
  return githubSource(api, { kind: 'pull-request', owner, repo, number, head: null }, { configurationPath, blobs })
}

type Saying = {
  readonly claim: Claim
  readonly check: CheckOutput
  readonly verdict: Report['verdict'] | 'could-not-run'
}

/** Publishes the check and remembers it. The job must still be ours at the moment of writing. */
async function say(
  { workshop, job, api }: Place,
  source: GithubSource,
  { claim, check, verdict }: Saying,
): Promise<void> {
  const { database } = workshop.store
  const key = keyOf(job)
  const { owner, repo, number, installation } = job
  const before = await readStanding(database, key)
  await claim.confirm()
  const { head } = source
  const published = await publishCheck(api, { owner, repo, head }, { check, before })
  const repository = `${owner}/${repo}`.toLowerCase()
  const base = source.trusted.revision
  const rest = { comment: null, commentDigest: null, gaps: [], voided: [], due: null }
  await writeStanding(database, key, {
    installation,
    repository,
    number,
    head,
    base,
    policy: base,
    verdict,
    ...published,
    ...rest,
  })
  const digests = { head, ...(base === null ? {} : { base }) }
  await appendLedger(database, {
    what: 'verdict',
    who: null,
    subject: key,
    installation,
    outcome: verdict,
    digests,
    counts: {},
  })
  workshop.metrics.verdict(verdict)
}

/** Keeps the comment current. What goes wrong here costs the comment, never the verdict. */
async function comment({ workshop, job, api }: Place, source: GithubSource, report: Report): Promise<void> {
  const locale = await localeOf(report.locale)
  const { owner, repo, number } = job
  const text = renderMarkdown(report, locale, { limit: limits.comment, where: locale.frame.jsonReport })
  const release = report.nothingToGate === null
  const publication = { owner, repo, number, head: source.head, mode: 'auto', release, text } as const
  const done = await settle(source.comments().then((comments) => publishComment(api, comments, publication)))
  if ('failed' in done) workshop.log.warn({ key: keyOf(job), code: done.failed.code }, 'comment not written')
}
