import * as z from 'zod/mini'
import { toResult } from '../../github/octokit.ts'
import { inRepository } from '../../github/reference.ts'
import { jobOf, standOn, type Verdict } from '../store/heads.ts'
import { request } from '../store/requests.ts'
import { amendStanding, type Kept, type Standing } from '../store/standing.ts'
import { changedSince, stateOf } from './changes.ts'
import type { CheckOutput } from './check-run.ts'
import { compose } from './compose.ts'
import { dueAfter } from './due.ts'
import type { Circumstances } from './notes.ts'
import type { Ground, Place } from './place.ts'
import { publishCheck } from './publish-check.ts'
import type { Judged } from './sight.ts'
import { publishStatus } from './status.ts'

/** A verdict to be said. `judged` is `null` while one is made anew; `before` is what was said last. */
export type Saying = { readonly ground: Ground; readonly judged: Judged | null; readonly before: Standing | null }

/** What stands now. */
export type Said = {
  readonly standing: Standing
  /** Open pull requests with the same head. */
  readonly others: readonly Kept[]
  /** Whether anything was written, or is to be said about what could not be. */
  readonly wrote: boolean
}

/**
 * Remembers a verdict, and publishes it where the check of the commit is ours to write; elsewhere whoever writes it has been
 * asked to. The job must still be ours at the moment of writing. Rejects with a `GateError` where GitHub refuses; what stands
 * there then is what stood before, or red.
 */
export async function say(place: Place, saying: Saying): Promise<Said> {
  const { workshop, key } = place
  await place.claim.confirm()
  const { standing, news, others } = await standOn(workshop.store, key, verdictOf(place, saying))
  if (news && standing.verdict !== null) workshop.metrics.verdict(standing.verdict)
  if (!standing.ownsCheck) return { standing, others, wrote: news }
  const living = await thoseStillThere(place, saying.ground.head, others)
  const said = { standing, others: living, wrote: false }
  return publish(place, saying, { said, circumstances: standing })
}

/** Publishes what was said with other circumstances. Nothing is written where the check says so already. */
export async function sayAlso(place: Place, saying: Saying, told: Telling): Promise<Said> {
  const { key, workshop } = place
  const { foreign, trouble } = told.circumstances
  await amendStanding(workshop.store.database, key, { foreign: [...foreign], trouble: [...trouble] })
  return told.said.standing.ownsCheck ? publish(place, saying, told) : told.said
}

/** What was said, and under which circumstances it is to be said now. */
type Telling = { readonly said: Said; readonly circumstances: Circumstances }

async function publish(place: Place, { ground, judged }: Saying, { said, circumstances }: Telling): Promise<Said> {
  const { standing, others } = said
  const { foreign, trouble } = circumstances
  const message = { judged, ground, changed: standing.changed, others, circumstances: { foreign, trouble } }
  const { check, digest } = await compose(message)
  const keep = (parts: Partial<Standing>) => amendStanding(place.workshop.store.database, place.key, parts)
  const written = await publishCheck(
    place.api,
    { ...place, head: ground.head },
    { check, digest, before: standing, keep },
  )
  const now = { ...standing, ...written, foreign: [...foreign], trouble: [...trouble] }
  const next = { standing: now, others, wrote: said.wrote || written !== null }
  return place.workshop.commitStatus === true ? tellStatus(place, { said: next, check, head: ground.head }) : next
}

type StatusTelling = { readonly said: Said; readonly check: CheckOutput; readonly head: string }

/** A permission that is not granted costs the status, which the log says; any other failure is tried again. */
async function tellStatus(place: Place, { said, check, head }: StatusTelling): Promise<Said> {
  const { standing } = said
  const told = await toResult(publishStatus(place.api, { ...place, head }, { check, before: standing.statusDigest }))
  if ('failed' in told) {
    if (told.failed.code !== 'permission-missing') throw told.failed
    place.workshop.log.warn({ key: place.key, code: told.failed.code }, 'commit status not written')
    const trouble = [...new Set([...standing.trouble, 'status' as const])]
    return {
      ...said,
      wrote: said.wrote || trouble.length !== standing.trouble.length,
      standing: { ...standing, trouble },
    }
  }
  const trouble = standing.trouble.filter((what) => what !== 'status')
  const wrote = told.done !== standing.statusDigest || trouble.length !== standing.trouble.length
  if (wrote) await amendStanding(place.workshop.store.database, place.key, { statusDigest: told.done })
  return { ...said, wrote: said.wrote || wrote, standing: { ...standing, trouble, statusDigest: told.done } }
}

function verdictOf(place: Place, { ground, judged, before }: Saying): Verdict {
  const { installation, owner, repo, number } = place
  const { head, base, baseBranch } = ground
  const report = judged?.report ?? null
  const state = report === null ? { gaps: before?.gaps ?? [], voided: before?.voided ?? [] } : stateOf(report)
  const verdict = judged === null ? null : (report?.verdict ?? 'could-not-run')
  const changed = report === null ? (before?.changed ?? null) : changedSince(before, state)
  const due = number === null ? null : dueAfter(report, new Date())
  const repository = `${owner}/${repo}`.toLowerCase()
  return { installation, repository, number, head, base, policy: base, baseBranch, verdict, changed, due, ...state }
}

/** So many are asked about at once; of more it is believed that they are still there. */
const most = 20
const liveShape = z.object({
  repository: z.record(z.string(), z.nullable(z.object({ closed: z.boolean(), headRefOid: z.string() }))),
})

/**
 * The others that are open and have this head still. One that was closed or moved on while we did not hear of it must not
 * keep the rest red: it is left out, and looked at.
 */
async function thoseStillThere(place: Place, head: string, others: readonly Kept[]): Promise<readonly Kept[]> {
  const asked = others.flatMap((kept) => (kept.standing.number === null ? [] : [kept])).slice(0, most)
  if (asked.length === 0) return others
  const numbers = asked.map(({ standing }, index) => [`n${index}`, standing.number] as const)
  const variables = { ...inRepository(place), ...Object.fromEntries(numbers) }
  const { repository } = await place.api.query(othersQuery(asked.length), variables, liveShape)
  const gone = asked.filter((_, index) => {
    const live = repository[`p${index}`]
    return !live || live.closed || live.headRefOid !== head
  })
  await request(
    place.workshop.store,
    'shared head',
    gone.flatMap(({ standing }) => jobOf(standing)),
  )
  return others.filter((kept) => !gone.includes(kept))
}

function othersQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const declared = numbers.map((index) => `, $n${index}: Int!`).join('')
  const asked = numbers.map((index) => `p${index}: pullRequest(number: $n${index}) { closed headRefOid }`)
  return `query Others($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { ${asked.join(' ')} } }`
}
