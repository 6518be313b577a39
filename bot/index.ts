import type { Logger } from 'pino'
import { type AppClient, connectApp } from './app-client.ts'
import type { AppIdentity, Config } from './config.ts'
import { doctorPage } from './doctor-page.ts'
import { watchdog } from './evaluation/watchdog.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { performer } from './perform.ts'
import { readiness } from './receiver/health.ts'
import { type HttpServer, type Routes, startHttpServer } from './receiver/http-server.ts'
import { receiveWebhook } from './receiver/webhook.ts'
import type { Services } from './services.ts'
import { openStore, type Store } from './store/store.ts'
import { startCatchUp } from './sweep/catch-up.ts'
import type { Work } from './work/attempt.ts'
import { type Maintenance, startMaintenance } from './work/maintenance.ts'
import { startWorkers, type Workers } from './work/workers.ts'

/** A bot that runs. */
export type Bot = {
  /** Where it listens. */
  readonly port: number
  readonly store: Store
  readonly metrics: Metrics
  /** Ends it: no new requests and jobs, then those that run, then the store. */
  stop(): Promise<void>
}

/** What is done with jobs; the real thing unless a test has something else in mind. Without a client nothing is caught up. */
export type Parts = { readonly evaluate: Work; readonly abandon: Work; readonly client?: AppClient }

/** Starts the bot in the role that the configuration gives it. */
export async function startBot(config: Config, log: Logger, parts?: Parts): Promise<Bot> {
  const store = await openStore(config, (err) => log.error({ err }, 'database'))
  const metrics = createMetrics(store)
  const jobServices = config.role === 'web' ? null : startJobServices({ config, store, metrics, log }, parts)
  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    routes: routesOf({ config, store, metrics, log }, () => jobServices?.wake()),
    log,
  })
  log.info({ role: config.role, port: server.port, store: store.database.backend }, 'started')
  return { port: server.port, store, metrics, stop: () => stopAll({ config, server, jobServices, store }) }
}

type Base = { readonly config: Config; readonly store: Store; readonly metrics: Metrics; readonly log: Logger }

function routesOf({ config, store, metrics, log }: Base, wake: () => void): Routes {
  const common: Routes = {
    'GET /healthz': () => ({ status: 200, text: 'ok' }),
    'GET /readyz': () => readiness(store),
    'GET /metrics': async () => ({
      status: 200,
      text: await metrics.text(),
      headers: { 'content-type': metrics.contentType },
    }),
  }
  if (config.role === 'worker' || config.app === null) return common
  const { id: app, webhookSecret: secret } = config.app
  const receiver = { store, app, secret, metrics, log, wake }
  const doctor = doctorRoute({ config, store, metrics, log }, config.app)
  return { ...common, ...doctor, 'POST /api/github/webhooks': (request) => receiveWebhook(receiver, request) }
}

/** The page of `doctor`, only where somebody set the token for it. */
function doctorRoute({ config, store, log }: Base, app: AppIdentity): Routes {
  const { doctorToken: token, publicUrl } = config
  if (token === null) return {}
  const page = { client: connectApp({ app, config, store, log }), store, log, app: app.id, publicUrl, token }
  return { 'GET /doctor': (request) => doctorPage(page, request) }
}

type JobServices = {
  readonly wake: () => void
  readonly workers: readonly Workers[]
  readonly maintenance: readonly Maintenance[]
}

function startJobServices(base: Base, parts: Parts | undefined): JobServices {
  const { config, store, metrics, log } = base
  const { evaluate, abandon, client } = parts ?? partsOf(base)
  const context = { store, metrics, log }
  const { workers: most, workersPerInstallation: perInstallation } = config
  const evaluating = startWorkers({ ...context, queue: 'evaluate', work: evaluate, workers: most, perInstallation })
  const abandoning = startWorkers({
    ...context,
    queue: 'abandoned',
    work: abandon,
    workers: 1,
    perInstallation: 1,
    poll: 2_000,
  })
  const wake = evaluating.wake
  const minutes = config.catchUpMinutes
  const maintenance = startMaintenance({ store, retention: config, log, wake })
  const catchUp = client === undefined ? [] : [startCatchUp({ store, client, metrics, log, minutes, wake })]
  return { wake, workers: [evaluating, abandoning], maintenance: [maintenance, ...catchUp] }
}

function partsOf({ config, store, metrics, log }: Base): Parts {
  const client = connectApp({ app: identityOf(config), config, store, log })
  const services: Services = { store, metrics, log, client, commitStatus: config.commitStatus }
  return { evaluate: performer(services), abandon: watchdog(services), client }
}

function identityOf({ app }: Config): AppIdentity {
  if (app === null) throw new Error('A bot without an identity cannot work.')
  return app
}

type Parted = {
  readonly config: Config
  readonly server: HttpServer
  readonly jobServices: JobServices | null
  readonly store: Store
}

async function stopAll({ config, server, jobServices, store }: Parted): Promise<void> {
  const grace = config.shutdownSeconds * 1000
  await Promise.all([
    server.close(),
    ...(jobServices?.maintenance ?? []).map((maintenance) => maintenance.stop()),
    ...(jobServices?.workers ?? []).map((workers) => workers.stop(grace)),
  ])
  await store.close()
}
