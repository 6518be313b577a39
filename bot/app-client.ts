import type { Logger } from 'pino'
import { Probot, ProbotOctokit } from 'probot'
import type { AppIdentity, Config } from './config.ts'
import { type Answered, type Lane, type Limiter, limiterOf, ratesOf } from './limiter.ts'
import type { Store } from './store/store.ts'

/** Clients of GitHub. */
export type AppClient = {
  /** As the App itself, for `/app` and its deliveries. */
  asApp(): Promise<ProbotOctokit>
  /** As one installation. Its writes wait for their lane, and everything waits while GitHub wants us to. */
  asInstallation(installation: number): Promise<ProbotOctokit>
}

/** What a client needs to know. */
export type AppClientOptions = {
  readonly app: AppIdentity
  readonly config: Pick<Config, 'apiUrl' | 'limits'>
  readonly store: Pick<Store, 'database'>
  readonly log: Logger
}

/**
 * Seconds that a call may wait for its turn before the job is put off: less than the time that `githubApi` gives a call, and
 * short, because a job that waits holds a worker.
 */
const longestWait = 10

/**
 * Probot without its limiter, which knows one process only and lets out one write a second, and without its repetition
 * of writes. Only the function form switches the limiter off.
 */
const Octokit = ProbotOctokit.defaults((given: { readonly throttle?: object }) => ({
  ...given,
  throttle: { ...given.throttle, enabled: false },
  retry: { enabled: false },
}))

/** Makes the clients. Tokens are kept by Probot until shortly before they end. */
export function connectApp({ app, config, store, log }: AppClientOptions): AppClient {
  // At the level debug Probot writes whole requests into the log, and with them the text of a report.
  const quiet = log.child({ name: 'probot' }, { level: log.levelVal <= 20 ? 'info' : log.level })
  const { id: appId, privateKey, webhookSecret: secret } = app
  const probot = new Probot({ appId, privateKey, secret, baseUrl: config.apiUrl, log: quiet, Octokit })
  const rates = ratesOf(config.limits)
  const clients = new Map<number, Promise<ProbotOctokit>>()
  const make = async (installation: number) => {
    const octokit = await probot.auth(installation)
    limit(octokit, { limiter: limiterOf({ database: store.database, installation, rates, timeout: longestWait }), log })
    return octokit
  }
  return {
    asApp: () => probot.auth(),
    asInstallation: (installation) => {
      const known = clients.get(installation) ?? make(installation)
      clients.delete(installation)
      clients.set(installation, known)
      known.catch(() => clients.delete(installation))
      const [oldest] = clients.keys()
      if (clients.size > 1000 && oldest !== undefined) clients.delete(oldest)
      return known
    },
  }
}

/** A limiter, and where to say that it could not learn. */
type Limited = { readonly limiter: Limiter; readonly log: Logger }

/** Puts the limiter around every call of a client. */
function limit(octokit: ProbotOctokit, { limiter, log }: Limited): void {
  // What was done on GitHub is done, even if the store cannot take the lesson.
  const learn = (answer: Answered) =>
    limiter.learn(answer).catch((err: unknown) => log.warn({ err }, 'lesson not kept'))
  octokit.hook.wrap('request', async (request, options) => {
    const signal = options.request?.signal ?? new AbortController().signal
    const lane = laneOf(options.method, options.url, options['query'])
    if (lane === null) await limiter.beforeRead(signal)
    else await limiter.beforeWrite(lane, signal)
    try {
      const answer = await request(options)
      await learn({ status: answer.status, headers: { ...answer.headers } })
      return answer
    } catch (error) {
      await learn(refusalOf(error))
      throw error
    }
  })
}

/** Which lane a call takes; `null` for what only reads, as GraphQL does unless its document is a mutation. */
export function laneOf(method: string, url: string, document?: unknown): Lane | null {
  const isMutation = typeof document === 'string' && document.startsWith('mutation')
  if (url.endsWith('/graphql')) return isMutation ? 'comment' : null
  if (method === 'GET' || method === 'HEAD') return null
  return /\/(check-runs|check-suites|statuses)(\/|$)/.test(url) ? 'check' : 'comment'
}

function refusalOf(error: unknown): Answered {
  const nothing = { status: 0, headers: {} }
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return nothing
  const { status, response } = error
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return nothing
  if (!('headers' in response) || typeof response.headers !== 'object' || response.headers === null) return nothing
  return { status, headers: { ...response.headers } }
}
