import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import type { Metrics } from '../metrics.ts'
import { type Delivery, receive } from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'
import type { HttpAnswer } from './http-answer.ts'
import { jobsFor } from './jobs-for.ts'
import { readBody } from './read-body.ts'
import { isSignedBy } from './signature.ts'

/** What taking in a webhook needs. */
export type WebhookReceiver = {
  readonly store: Pick<Store, 'database' | 'queue'>
  /** The id of our App: our own checks ask for nothing. */
  readonly app: number
  readonly secret: string
  readonly metrics: Metrics
  readonly log: Logger
  /** Called after a delivery with jobs was stored, so that a worker of the same process need not wait. */
  readonly wake: () => void
}

/** Milliseconds to store something before GitHub, which waits for ten seconds, is told to come again. */
const longest = 8_000

/** Takes in one webhook: it is answered with 202 only after it and its jobs are stored. Nothing is evaluated here. */
export async function receiveWebhook(receiver: WebhookReceiver, request: IncomingMessage): Promise<HttpAnswer> {
  const started = performance.now()
  const answer = await decide(receiver, request)
  receiver.metrics.received(answer.result, (performance.now() - started) / 1000)
  return answer
}

async function decide(
  receiver: WebhookReceiver,
  request: IncomingMessage,
): Promise<HttpAnswer & { readonly result: string }> {
  const { headers } = request
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return refusal(415, 'Send application/json.')
  const body = await readBody(request)
  if (body === null) return refusal(413, 'The payload is larger than any of GitHub.')
  if (!isSignedBy(receiver.secret, body, one(headers, 'x-hub-signature-256'))) {
    return refusal(401, 'The signature is not that of this payload and our secret.')
  }
  const [id, event] = [one(headers, 'x-github-delivery'), one(headers, 'x-github-event')]
  if (!named(id) || !named(event)) return refusal(400, 'The headers name no delivery or no event.')
  const payload = parsed(body)
  if (payload === undefined) return refusal(400, 'The payload is no JSON object.')
  return keep(receiver, { ...summaryOf(payload), id, event, body: body.toString('utf8') }, payload)
}

async function keep(receiver: WebhookReceiver, delivery: Delivery, payload: object) {
  const { store, app, log, wake } = receiver
  const { id, event, action, installation, repository } = delivery
  const about = { delivery: id, event, action, installation, repository }
  try {
    const jobs = jobsFor({ name: event, action, payload, app })
    const received = await withinTime(receive(store, delivery, jobs))
    if (received === 'stored' && jobs.length > 0) wake()
    log.info({ ...about, jobs: jobs.length, received }, 'delivery')
    if (received === 'duplicate') return { status: 200, text: 'Stored before.', result: received }
    return { status: 202, text: 'Stored.', result: received }
  } catch (err) {
    log.error({ ...about, err }, 'delivery not stored')
    const text = 'Nothing could be stored; send it again later.'
    return { status: 503, text, headers: { 'retry-after': '30' }, result: 'unavailable' }
  }
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The database did not answer in time.')), longest)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

const summary = z.object({
  action: z.catch(z.nullable(z.string().check(z.regex(/^\w{1,100}$/))), null),
  installation: z.catch(z.nullable(z.object({ id: z.number() })), null),
  repository: z.catch(z.nullable(z.object({ full_name: z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/)) })), null),
})

function summaryOf(payload: object): Pick<Delivery, 'action' | 'installation' | 'repository'> {
  const { action, installation, repository } = summary.parse(payload)
  return { action, installation: installation?.id ?? null, repository: repository?.full_name ?? null }
}

function parsed(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function one(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** GUIDs and names of events, and nothing that could be anything else. */
function named(value: string | undefined): value is string {
  return value !== undefined && /^[\w-]{1,100}$/.test(value)
}

function refusal(status: number, text: string) {
  return { status, text, result: 'refused' }
}
