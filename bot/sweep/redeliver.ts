import type { Logger } from 'pino'
import * as z from 'zod/mini'
import { githubApi, type Octokit, toResult } from '../../github/octokit.ts'
import type { Metrics } from '../metrics.ts'
import { events } from '../receiver/jobs-for.ts'
import { countRedelivery, notStored } from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'

/** What asking for lost deliveries needs. `octokit` speaks as the App itself. */
export type Redelivering = {
  readonly octokit: Octokit
  readonly store: Pick<Store, 'database'>
  readonly metrics: Metrics
  readonly log: Logger
}

/** Pages of a hundred failures that one catch-up reads, how many it asks for again, and how often each. */
const mostPages = 10
const mostAtOnce = 200
const mostAttempts = 3

const deliveries = z.array(z.object({ id: z.number(), guid: z.string(), event: z.string(), status_code: z.number() }))
type Failed = z.infer<typeof deliveries>[number]

/**
 * Asks GitHub for what it could not deliver: it never does so by itself. Only events that ask for something, and only those
 * that our store does not have: of an answer that came too late the event is there. Gives how many were asked for.
 */
export async function redeliverLost({ octokit, store, metrics, log }: Redelivering): Promise<number> {
  const lost = await lostDeliveries(octokit, store)
  const api = githubApi(octokit)
  let [tried, requested] = [0, 0]
  for (const { id, guid, event } of lost) {
    if (tried === mostAtOnce) break
    // One that is given up takes nobody's place.
    if (!(await countRedelivery(store.database, guid, mostAttempts))) continue
    tried += 1
    const route = 'POST /app/hook/deliveries/{delivery_id}/attempts'
    const done = await toResult(api.write(route, { delivery_id: id }, z.unknown()))
    log.info({ delivery: guid, event, code: 'failed' in done ? done.failed.code : null }, 'asked for a delivery again')
    if ('failed' in done) continue
    requested += 1
    metrics.redelivered()
  }
  return requested
}

/** The newest attempt at each delivery that failed, is of our interest and never arrived. Oldest first. */
async function lostDeliveries(octokit: Octokit, { database }: Redelivering['store']): Promise<readonly Failed[]> {
  const listed = await failedDeliveries(octokit)
  const wanted = listed.filter(({ event, status_code: status }) => Object.hasOwn(events, event) && !isSuccess(status))
  const newest = new Map(wanted.toReversed().map((one) => [one.guid, one]))
  const lost = new Set(await notStored(database, [...newest.keys()]))
  return [...newest.values()].filter(({ guid }) => lost.has(guid))
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** Newest first. The next page is only named in a header, which is noted here on its way. */
async function failedDeliveries(octokit: Octokit): Promise<readonly Failed[]> {
  let next: string | undefined
  const noting: Octokit = {
    graphql: octokit.graphql,
    request: async (route, parameters) => {
      const answer = await octokit.request(route, parameters)
      next = cursorIn(answer.headers)
      return answer
    },
  }
  const api = githubApi(noting)
  const found: Failed[] = []
  for (let page = 0; page < mostPages; page += 1) {
    const cursor = next === undefined ? {} : { cursor: next }
    const parameters = { per_page: 100, status: 'failure', ...cursor }
    found.push(...(await api.read('GET /app/hook/deliveries', parameters, deliveries)))
    if (next === undefined) break
  }
  return found
}

function cursorIn(headers: object): string | undefined {
  const link = 'link' in headers && typeof headers.link === 'string' ? headers.link : ''
  const [, address] = /<([^>]+)>;\s*rel="next"/.exec(link) ?? []
  return address === undefined ? undefined : (new URL(address).searchParams.get('cursor') ?? undefined)
}
